package io.retailsync.model.inventory;

/** What can be done at a place that holds stock. */
public enum LocationCapability {
    /** Parcels leave it. */
    SHIP_FROM,
    /** Customers collect there. */
    PICKUP,
    /** Customers give back there. */
    RETURN_TO,
    /** Customers buy there. */
    SELLS
}
