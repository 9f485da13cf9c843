package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.MOST_RECENT_VERIFIED;
import static io.retailsync.model.MergeRule.MOST_RESTRICTIVE;
import static io.retailsync.model.MergeRule.OWNER_ELSE_FALLBACK;
import static io.retailsync.model.MergeRule.UNION;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A person who buys, as one shop or CRM shows it (canonical-model §5.1): what connectors read and write. The golden record, organisations
 * included, is a {@link CustomerMaster}. Every attribute may be missing: protected-data rules hide names and addresses from some
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
        @Attribute(
                value = P2,
                owner = {CRM, COM, POS},
                merge = MOST_RECENT_VERIFIED)
        @Nullable
        PersonName name,

        @Attribute(
                value = P2,
                owner = {CRM, COM, POS},
                merge = MOST_RECENT_VERIFIED)
        @Nullable
        EmailAddress email,

        @Attribute(
                value = P2,
                owner = {CRM, COM, POS},
                merge = MOST_RECENT_VERIFIED)
        @Nullable
        PhoneNumber phone,

        @Attribute(
                value = P2,
                owner = {CRM, COM, POS},
                merge = MOST_RECENT_VERIFIED)
        @Size(max = 250)
        List<PostalAddress> addresses,

        @Attribute(value = P2, owner = CRM, merge = MOST_RESTRICTIVE) @Nullable
        Consent emailConsent,

        @Attribute(
                value = P2,
                owner = {CRM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Pattern(regexp = "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,4}$")
        @Nullable
        String locale,

        @Attribute(
                value = C2,
                owner = {ERP, TAX})
        @Nullable
        Boolean taxExempt,

        @Attribute(
                value = P2,
                owner = {CRM, COM},
                merge = UNION)
        @Size(max = 250)
        Set<@Size(max = 255) String> tags,

        @Attribute(value = F1, owner = ERP) @Size(max = 100) List<@Size(max = 255) String> accounts) {

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

    /** {@return a builder that was told nothing so far} */
    public static CustomerBuilder builder() {
        return new CustomerBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public Customer with(Consumer<CustomerBuilder> change) {
        CustomerBuilder builder = new CustomerBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /** {@return no attribute: nearly all of them are personal, locale and tags included} */
    @Override
    public String toString() {
        return "Customer[***]";
    }
}
