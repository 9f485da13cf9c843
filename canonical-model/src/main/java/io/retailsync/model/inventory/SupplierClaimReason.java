package io.retailsync.model.inventory;

/** What a supplier is asked to make good. */
public enum SupplierClaimReason {
    /** Less came than was invoiced. */
    SHORT,
    /** It came broken. */
    DAMAGED,
    /** Something else came. */
    WRONG_ITEM,
    /** It broke at a customer. */
    DEFECTIVE,
    /** Too much was invoiced. */
    PRICE,
    /** It came too late. */
    LATE
}
