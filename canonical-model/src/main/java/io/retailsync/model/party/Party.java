package io.retailsync.model.party;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Who a customer or supplier is: somebody, or a firm. In JSON the member {@code kind} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Person.class, name = "PERSON"),
    @JsonSubTypes.Type(value = Organization.class, name = "ORGANIZATION")
})
public sealed interface Party permits Person, Organization {}
