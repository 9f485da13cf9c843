package io.retailsync.model.sales;

/** Where an order stands in its life. The steps between: {@link OrderLifecycle}. */
public enum OrderStatus {
    /** Received, not checked. */
    PENDING,
    /** Agreed. */
    CONFIRMED,
    /** Held back. */
    ON_HOLD,
    /** Being picked, packed or shipped. */
    IN_FULFILMENT,
    /** Done. */
    COMPLETED,
    /** Done, and worked on again. */
    REOPENED,
    /** Refused. */
    REJECTED,
    /** Called off before anything was shipped. */
    CANCELLED
}
