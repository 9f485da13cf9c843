package io.retailsync.model.fulfilment;

/** Where a shipment stands (the part of canonical-model §6.4 that has a source). */
public enum ShipmentStatus {
    /** Planned or being picked. */
    PLANNED,
    /** Left the house. */
    DISPATCHED,
    /** Arrived. */
    DELIVERED,
    /** Called off. */
    CANCELLED
}
