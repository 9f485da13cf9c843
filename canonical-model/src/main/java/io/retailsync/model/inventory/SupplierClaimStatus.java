package io.retailsync.model.inventory;

/** How far a claim on a supplier is. */
public enum SupplierClaimStatus {
    /** Being prepared. */
    OPEN,
    /** The supplier has it. */
    SUBMITTED,
    /** The supplier pays all or some of it. */
    AGREED,
    /** It was paid. */
    SETTLED,
    /** The supplier does not pay. */
    REJECTED
}
