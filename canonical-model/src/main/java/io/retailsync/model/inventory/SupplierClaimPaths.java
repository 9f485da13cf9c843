package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link SupplierClaim}. Generated from the record; a test keeps it current. */
public final class SupplierClaimPaths {

    /** The whole record. */
    public static final AttributePath<SupplierClaim, SupplierClaim> ROOT = AttributePath.root(SupplierClaim.class);

    /** {@link SupplierClaim#supplier()}. */
    public static final AttributePath<SupplierClaim, ExternalRef> SUPPLIER =
            AttributePath.of(SupplierClaim.class, "supplier", it -> Optional.of(it.supplier()));

    /** {@link SupplierClaim#reason()}. */
    public static final AttributePath<SupplierClaim, Coded<SupplierClaimReason>> REASON =
            AttributePath.of(SupplierClaim.class, "reason", it -> Optional.of(it.reason()));

    /** {@link SupplierClaim#about()}. */
    public static final AttributePath<SupplierClaim, List<ExternalRef>> ABOUT =
            AttributePath.of(SupplierClaim.class, "about", it -> Optional.of(it.about()));

    /** {@link SupplierClaim#status()}. */
    public static final AttributePath<SupplierClaim, Coded<SupplierClaimStatus>> STATUS =
            AttributePath.of(SupplierClaim.class, "status", it -> Optional.of(it.status()));

    /** {@link SupplierClaim#claimed()}. */
    public static final AttributePath<SupplierClaim, Money> CLAIMED =
            AttributePath.of(SupplierClaim.class, "claimed", it -> Optional.of(it.claimed()));

    /** {@link SupplierClaim#agreed()}. */
    public static final AttributePath<SupplierClaim, Money> AGREED =
            AttributePath.of(SupplierClaim.class, "agreed", it -> Optional.ofNullable(it.agreed()));

    /** The kind of record. */
    public static final EntityType<SupplierClaim> TYPE = EntityType.of(
            "supplier-claim", SupplierClaim.class, List.of(SUPPLIER, REASON, ABOUT, STATUS, CLAIMED, AGREED));

    private SupplierClaimPaths() {}
}
