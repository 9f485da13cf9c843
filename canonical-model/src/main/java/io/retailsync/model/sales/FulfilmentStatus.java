package io.retailsync.model.sales;

/** How far an order is shipped. */
public enum FulfilmentStatus {
    /** Nothing shipped. */
    UNFULFILLED,
    /** Under way. */
    IN_PROGRESS,
    /** Shipped in part. */
    PARTIALLY_FULFILLED,
    /** Shipped. */
    FULFILLED,
    /** Held back. */
    ON_HOLD,
    /** Planned for later. */
    SCHEDULED,
    /** All cancelled and put back. */
    RESTOCKED
}
