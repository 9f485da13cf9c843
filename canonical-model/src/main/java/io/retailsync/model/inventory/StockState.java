package io.retailsync.model.inventory;

/** What may be done with stock that is there. */
public enum StockState {
    /** Sell it. */
    SELLABLE,
    /** Nothing: kept against surprises. */
    SAFETY_STOCK,
    /** Nothing: being looked at. */
    QUALITY_CONTROL,
    /** Nothing: broken. */
    DAMAGED,
    /** Nothing: locked away. */
    QUARANTINE,
    /** Nothing: shown to customers. */
    DISPLAY,
    /** Nothing: came back, not yet decided on. */
    RETURN_PENDING
}
