package io.retailsync.model.fulfilment;

/** Where a task stands. */
public enum StoreTaskStatus {
    /** Somebody has it. */
    ASSIGNED,
    /** Begun. */
    IN_PROGRESS,
    /** Done, as far as it could be. */
    CLOSED,
    /** Called off. */
    CANCELLED
}
