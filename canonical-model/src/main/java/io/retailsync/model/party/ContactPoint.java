package io.retailsync.model.party;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A way to reach a customer (canonical-model §5.1). In JSON the member {@code kind} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EmailContact.class, name = "EMAIL"),
    @JsonSubTypes.Type(value = PhoneContact.class, name = "PHONE"),
    @JsonSubTypes.Type(value = PostalContact.class, name = "POSTAL"),
    @JsonSubTypes.Type(value = SocialContact.class, name = "SOCIAL"),
    @JsonSubTypes.Type(value = PushContact.class, name = "PUSH")
})
public sealed interface ContactPoint permits EmailContact, PhoneContact, PostalContact, SocialContact, PushContact {

    /** {@return what it is for and how far it is to be trusted} */
    ContactUse use();
}
