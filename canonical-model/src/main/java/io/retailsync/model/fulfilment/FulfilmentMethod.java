package io.retailsync.model.fulfilment;

/** How goods reach the customer. */
public enum FulfilmentMethod {
    /** By a carrier. */
    SHIP,
    /** Collected at a store. */
    PICKUP,
    /** Brought by the store. */
    LOCAL_DELIVERY,
    /** Taken along at the till. */
    CARRY_OUT,
    /** Nothing is moved. */
    DIGITAL,
    /** Collected at a third party. */
    PICKUP_POINT
}
