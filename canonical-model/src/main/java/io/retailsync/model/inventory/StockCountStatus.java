package io.retailsync.model.inventory;

/** How far a count of stock is. */
public enum StockCountStatus {
    /** Being counted. */
    COUNTING,
    /** Counted, not yet agreed. */
    COUNTED,
    /** Agreed: the books follow it. */
    APPROVED,
    /** Not to be used. */
    DISCARDED
}
