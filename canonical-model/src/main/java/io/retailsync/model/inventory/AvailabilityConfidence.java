package io.retailsync.model.inventory;

/** How far a promise of stock is to be trusted. */
public enum AvailabilityConfidence {
    /** All it is made of is fresh. */
    LIVE,
    /** Some of it is older than it should be. */
    STALE,
    /** Made while a source could not be asked. */
    DEGRADED
}
