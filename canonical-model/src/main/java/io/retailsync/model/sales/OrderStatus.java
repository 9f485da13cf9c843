package io.retailsync.model.sales;

/** Where an order stands in its life (canonical-model §6.1). */
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
    /** Refused. */
    REJECTED,
    /** Called off. */
    CANCELLED
}
