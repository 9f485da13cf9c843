package io.retailsync.model.party;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import io.retailsync.model.text.LanguageTag;
import io.retailsync.model.time.TimeZoneId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link CustomerMaster}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class CustomerMasterBuilder {

    private @Nullable Party party;
    private @Nullable Coded<CustomerStatus> status;
    private List<ContactPoint> contactPoints = List.of();
    private @Nullable LanguageTag locale;
    private @Nullable TimeZoneId timeZone;
    private List<TaxRegistration> taxRegistrations = List.of();
    private @Nullable TaxExemption taxExemption;
    private @Nullable ExternalRef parent;
    private @Nullable Coded<AccountRole> role;
    private Set<String> segments = Set.of();
    private @Nullable Instant firstSeen;

    CustomerMasterBuilder() {}

    CustomerMasterBuilder(CustomerMaster begun) {
        party = begun.party();
        status = begun.status();
        contactPoints = begun.contactPoints();
        locale = begun.locale();
        timeZone = begun.timeZone();
        taxRegistrations = begun.taxRegistrations();
        taxExemption = begun.taxExemption();
        parent = begun.parent();
        role = begun.role();
        segments = begun.segments();
        firstSeen = begun.firstSeen();
    }

    /**
     * {@return this builder}
     *
     * @param party who it is
     */
    public CustomerMasterBuilder party(Party party) {
        this.party = party;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public CustomerMasterBuilder status(Coded<CustomerStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public CustomerMasterBuilder status(CustomerStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param contactPoints how to reach it
     */
    public CustomerMasterBuilder contactPoints(List<ContactPoint> contactPoints) {
        this.contactPoints = contactPoints;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param locale in which language
     */
    public CustomerMasterBuilder locale(@Nullable LanguageTag locale) {
        this.locale = locale;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param timeZone when it is day
     */
    public CustomerMasterBuilder timeZone(@Nullable TimeZoneId timeZone) {
        this.timeZone = timeZone;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxRegistrations which tax authorities know it
     */
    public CustomerMasterBuilder taxRegistrations(List<TaxRegistration> taxRegistrations) {
        this.taxRegistrations = taxRegistrations;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxExemption why sales to it are free of tax; absent where they are not
     */
    public CustomerMasterBuilder taxExemption(@Nullable TaxExemption taxExemption) {
        this.taxExemption = taxExemption;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param parent the customer above, as its source names it
     */
    public CustomerMasterBuilder parent(@Nullable ExternalRef parent) {
        this.parent = parent;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param role what it is to the one above
     */
    public CustomerMasterBuilder role(@Nullable Coded<AccountRole> role) {
        this.role = role;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param role what it is to the one above
     */
    public CustomerMasterBuilder role(AccountRole role) {
        this.role = Coded.of(role);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param segments groups that it is in
     */
    public CustomerMasterBuilder segments(Set<String> segments) {
        this.segments = segments;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param firstSeen since when it is known
     */
    public CustomerMasterBuilder firstSeen(@Nullable Instant firstSeen) {
        this.firstSeen = firstSeen;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public CustomerMaster build() {
        return new CustomerMaster(
                Required.given("party", party),
                Required.given("status", status),
                contactPoints,
                locale,
                timeZone,
                taxRegistrations,
                taxExemption,
                parent,
                role,
                segments,
                firstSeen);
    }
}
