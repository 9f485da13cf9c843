package io.retailsync.model.inventory;

/** Whether a place that holds stock is in use. */
public enum LocationStatus {
    /** In use. */
    OPEN,
    /** Not in use for a while. */
    SUSPENDED,
    /** No longer in use. */
    CLOSED
}
