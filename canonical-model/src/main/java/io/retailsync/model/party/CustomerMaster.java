package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.DataClass.P3;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.MOST_RESTRICTIVE;
import static io.retailsync.model.MergeRule.OWNER_ELSE_FALLBACK;
import static io.retailsync.model.MergeRule.UNION;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import io.retailsync.model.text.LanguageTag;
import io.retailsync.model.time.TimeZoneId;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The golden record of a customer (canonical-model §5.1): who it is, how to reach it and where it stands.
 *
 * <p>It answers who a person or an organisation is for all systems, where {@link Customer} answers what one shop or CRM shows of a person who
 * buys; {@link CustomerMasterRules} (K1 to K3) and {@link CustomerLifecycle} need it.
 *
 * @param party who it is
 * @param status where it stands
 * @param contactPoints how to reach it
 * @param locale in which language
 * @param timeZone when it is day
 * @param taxRegistrations which tax authorities know it
 * @param taxExemption why sales to it are free of tax; absent where they are not
 * @param parent the customer above, as its source names it
 * @param role what it is to the one above
 * @param segments groups that it is in
 * @param firstSeen since when it is known
 */
public record CustomerMaster(
        @Attribute(value = P2, owner = CRM) Party party,

        @Attribute(value = C1, owner = CRM, merge = MOST_RESTRICTIVE)
        Coded<CustomerStatus> status,

        @Attribute(
                value = P2,
                owner = {CRM, COM, POS},
                merge = UNION)
        @Size(max = 250)
        List<ContactPoint> contactPoints,

        @Attribute(
                value = P2,
                owner = {CRM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Nullable
        LanguageTag locale,

        @Attribute(value = P2, owner = CRM) @Nullable TimeZoneId timeZone,

        @Attribute(value = P3, owner = ERP) @Size(max = 100) List<TaxRegistration> taxRegistrations,

        @Attribute(
                value = C2,
                owner = {ERP, TAX})
        @Nullable
        TaxExemption taxExemption,

        @Attribute(
                value = C2,
                owner = {CRM, ERP})
        @Nullable
        ExternalRef parent,

        @Attribute(
                value = C2,
                owner = {CRM, ERP})
        @Nullable
        Coded<AccountRole> role,

        @Attribute(value = P2, owner = CRM, merge = UNION) @Size(max = 250)
        Set<@Size(max = 255) String> segments,

        @Attribute(
                value = P2,
                owner = {COM, CRM},
                merge = IMMUTABLE)
        @Nullable
        Instant firstSeen) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param party who it is
     * @param status where it stands
     * @param contactPoints how to reach it
     * @param locale in which language
     * @param timeZone when it is day
     * @param taxRegistrations which tax authorities know it
     * @param taxExemption why sales to it are free of tax; absent where they are not
     * @param parent the customer above, as its source names it
     * @param role what it is to the one above
     * @param segments groups that it is in
     * @param firstSeen since when it is known
     */
    public CustomerMaster {
        Required.present("party", party);
        Required.present("status", status);
        contactPoints = List.copyOf(contactPoints);
        taxRegistrations = List.copyOf(taxRegistrations);
        segments = Set.copyOf(segments);
    }

    /** {@return a builder that was told nothing so far} */
    public static CustomerMasterBuilder builder() {
        return new CustomerMasterBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public CustomerMaster with(Consumer<CustomerMasterBuilder> change) {
        CustomerMasterBuilder builder = new CustomerMasterBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /** {@return no attribute: nearly all of them are personal} */
    @Override
    public String toString() {
        return "CustomerMaster[***]";
    }
}
