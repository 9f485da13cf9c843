package io.retailsync.model.party;

import io.retailsync.model.Attribute;
import io.retailsync.model.DataClass;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who buys (canonical-model §5.1). Every attribute may be missing: protected-data rules hide names and addresses from some
 * sources.
 *
 * @param name the person's name
 * @param email primary e-mail address
 * @param phone primary phone
 * @param addresses postal addresses, the default one first
 * @param emailConsent whether marketing by e-mail is allowed
 * @param locale BCP 47 tag
 * @param taxExempt whether sales are free of tax
 * @param tags free labels, at most 250
 * @param accounts numbers of the customer at ERPs, as they print them
 */
public record Customer(
        @Attribute(DataClass.P2) @Nullable PersonName name,
        @Attribute(DataClass.P2) @Nullable EmailAddress email,
        @Attribute(DataClass.P2) @Nullable PhoneNumber phone,
        @Attribute(DataClass.P2) List<PostalAddress> addresses,
        @Attribute(DataClass.P2) @Nullable Consent emailConsent,
        @Attribute(DataClass.P2) @Nullable String locale,
        @Attribute(DataClass.C2) @Nullable Boolean taxExempt,
        @Attribute(DataClass.P2) Set<String> tags,
        @Attribute(DataClass.F1) List<String> accounts) {

    /**
     * Copies the collections.
     *
     * @param name the person's name
     * @param email primary e-mail address
     * @param phone primary phone
     * @param addresses postal addresses, the default one first
     * @param emailConsent whether marketing by e-mail is allowed
     * @param locale BCP 47 tag
     * @param taxExempt whether sales are free of tax
     * @param tags free labels, at most 250
     * @param accounts numbers of the customer at ERPs, as they print them
     */
    public Customer {
        addresses = List.copyOf(addresses);
        accounts = List.copyOf(accounts);
        tags = Set.copyOf(tags);
        if (tags.size() > 250) {
            throw new InvalidValue("tags", tags.size() + " tags", "at most 250");
        }
    }
}
