package io.retailsync.model.fulfilment;

/** Where the work of one location on an order stands. The steps between: {@link FulfilmentOrderLifecycle}. */
public enum FulfilmentOrderStatus {
    /** Planned for later. */
    SCHEDULED,
    /** To be done. */
    OPEN,
    /** Held back. */
    ON_HOLD,
    /** Being picked. */
    IN_PROGRESS,
    /** Taken from the shelf. */
    PICKED,
    /** Packed for the carrier. */
    PACKED,
    /** Waiting for the customer. */
    READY_FOR_PICKUP,
    /** The customer did not come in time. */
    PICKUP_EXPIRED,
    /** Something is missing. */
    INCOMPLETE,
    /** Handed to the carrier. */
    SHIPPED,
    /** Handed to the customer. */
    COLLECTED,
    /** Done. */
    CLOSED,
    /** Given to another location, which has an order of its own. */
    REROUTED,
    /** Called off. */
    CANCELLED;

    /** {@return whether the location has begun and is not done} */
    public boolean underWay() {
        return switch (this) {
            case IN_PROGRESS, PICKED, PACKED, READY_FOR_PICKUP, PICKUP_EXPIRED, INCOMPLETE -> true;
            default -> false;
        };
    }

    /** {@return whether the location has nothing left to do} */
    public boolean done() {
        return switch (this) {
            case SHIPPED, COLLECTED, CLOSED, REROUTED, CANCELLED -> true;
            default -> false;
        };
    }
}
