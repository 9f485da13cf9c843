package io.retailsync.model.fulfilment;

/** Where a shipment stands. The steps between: {@link ShipmentLifecycle}. */
public enum ShipmentStatus {
    /** Planned or being picked. */
    PLANNED,
    /** Has a label. */
    LABELLED,
    /** Left the house. */
    DISPATCHED,
    /** On its way. */
    IN_TRANSIT,
    /** On its way, later than planned. */
    DELAYED,
    /** On the last leg. */
    OUT_FOR_DELIVERY,
    /** Nobody was there. */
    DELIVERY_ATTEMPTED,
    /** Waits at a pick-up point. */
    READY_FOR_PICKUP,
    /** Arrived. */
    DELIVERED,
    /** Gone. */
    LOST,
    /** Came back without having been delivered. */
    RETURNED_TO_SENDER,
    /** Called off before it had a label. */
    CANCELLED,
    /** Called off after it had a label. */
    VOIDED;

    /** {@return whether it left the house, whatever became of it} */
    public boolean left() {
        return switch (this) {
            case PLANNED, LABELLED, CANCELLED, VOIDED -> false;
            default -> true;
        };
    }
}
