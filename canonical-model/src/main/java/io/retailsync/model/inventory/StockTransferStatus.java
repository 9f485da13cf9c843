package io.retailsync.model.inventory;

/** Where a transfer between two locations stands. The steps between: {@link StockTransferLifecycle}. */
public enum StockTransferStatus {
    /** Being written. */
    DRAFT,
    /** Packed. */
    READY_TO_SHIP,
    /** On its way. */
    IN_TRANSIT,
    /** Some of it came. */
    PARTIALLY_RECEIVED,
    /** All of it came, or a movement accounts for what did not. */
    RECEIVED,
    /** Called off before it was shipped. */
    CANCELLED
}
