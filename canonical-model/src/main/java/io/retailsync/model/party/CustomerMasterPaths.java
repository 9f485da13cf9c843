package io.retailsync.model.party;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.text.LanguageTag;
import io.retailsync.model.time.TimeZoneId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The typed attribute paths of {@link CustomerMaster}. Generated from the record; a test keeps it current. */
public final class CustomerMasterPaths {

    /** The whole record. */
    public static final AttributePath<CustomerMaster, CustomerMaster> ROOT = AttributePath.root(CustomerMaster.class);

    /** {@link CustomerMaster#party()}. */
    public static final AttributePath<CustomerMaster, Party> PARTY =
            AttributePath.of(CustomerMaster.class, "party", it -> Optional.of(it.party()));

    /** {@link CustomerMaster#status()}. */
    public static final AttributePath<CustomerMaster, Coded<CustomerStatus>> STATUS =
            AttributePath.of(CustomerMaster.class, "status", it -> Optional.of(it.status()));

    /** {@link CustomerMaster#contactPoints()}. */
    public static final AttributePath<CustomerMaster, List<ContactPoint>> CONTACT_POINTS =
            AttributePath.of(CustomerMaster.class, "contactPoints", it -> Optional.of(it.contactPoints()));

    /** {@link CustomerMaster#locale()}. */
    public static final AttributePath<CustomerMaster, LanguageTag> LOCALE =
            AttributePath.of(CustomerMaster.class, "locale", it -> Optional.ofNullable(it.locale()));

    /** {@link CustomerMaster#timeZone()}. */
    public static final AttributePath<CustomerMaster, TimeZoneId> TIME_ZONE =
            AttributePath.of(CustomerMaster.class, "timeZone", it -> Optional.ofNullable(it.timeZone()));

    /** {@link CustomerMaster#taxRegistrations()}. */
    public static final AttributePath<CustomerMaster, List<TaxRegistration>> TAX_REGISTRATIONS =
            AttributePath.of(CustomerMaster.class, "taxRegistrations", it -> Optional.of(it.taxRegistrations()));

    /** {@link CustomerMaster#taxExemption()}. */
    public static final AttributePath<CustomerMaster, TaxExemption> TAX_EXEMPTION =
            AttributePath.of(CustomerMaster.class, "taxExemption", it -> Optional.ofNullable(it.taxExemption()));

    /** {@link CustomerMaster#parent()}. */
    public static final AttributePath<CustomerMaster, ExternalRef> PARENT =
            AttributePath.of(CustomerMaster.class, "parent", it -> Optional.ofNullable(it.parent()));

    /** {@link CustomerMaster#role()}. */
    public static final AttributePath<CustomerMaster, Coded<AccountRole>> ROLE =
            AttributePath.of(CustomerMaster.class, "role", it -> Optional.ofNullable(it.role()));

    /** {@link CustomerMaster#segments()}. */
    public static final AttributePath<CustomerMaster, Set<String>> SEGMENTS =
            AttributePath.of(CustomerMaster.class, "segments", it -> Optional.of(it.segments()));

    /** {@link CustomerMaster#firstSeen()}. */
    public static final AttributePath<CustomerMaster, Instant> FIRST_SEEN =
            AttributePath.of(CustomerMaster.class, "firstSeen", it -> Optional.ofNullable(it.firstSeen()));

    /** The kind of record. */
    public static final EntityType<CustomerMaster> TYPE = EntityType.of(
            "customer-master",
            CustomerMaster.class,
            List.of(
                    PARTY,
                    STATUS,
                    CONTACT_POINTS,
                    LOCALE,
                    TIME_ZONE,
                    TAX_REGISTRATIONS,
                    TAX_EXEMPTION,
                    PARENT,
                    ROLE,
                    SEGMENTS,
                    FIRST_SEEN));

    private CustomerMasterPaths() {}
}
