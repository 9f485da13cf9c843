package io.retailsync.model.inventory;

/** Why stock is asked for. */
public enum ReplenishmentReason {
    /** Less is there than there should be. */
    LOW_STOCK,
    /** Nothing is there. */
    STOCKOUT,
    /** More than usual will be sold. */
    PROMOTION,
    /** A place opens. */
    NEW_LOCATION,
    /** Somebody says so. */
    MANUAL
}
