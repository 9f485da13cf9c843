package io.retailsync.model.inventory;

/** Whether a supplier may be bought from. */
public enum SupplierStatus {
    /** Yes. */
    ACTIVE,
    /** Not for a while. */
    ON_HOLD,
    /** No longer. */
    CLOSED
}
