package io.retailsync.model.inventory;

/** Where a reservation of stock stands. The steps between: {@link ReservationLifecycle}. */
public enum ReservationStatus {
    /** Asked for. */
    REQUESTED,
    /** Set aside for a while. */
    HELD,
    /** Promised to an order. */
    COMMITTED,
    /** Left the house. */
    CONSUMED,
    /** Free again. */
    RELEASED,
    /** Free again, because its time ran out. */
    EXPIRED,
    /** There was not enough. */
    FAILED
}
