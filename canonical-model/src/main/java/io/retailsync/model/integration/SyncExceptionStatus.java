package io.retailsync.model.integration;

/** Where a failed exchange between systems stands. The steps between: {@link SyncExceptionLifecycle}. */
public enum SyncExceptionStatus {
    /** Found. */
    OPEN,
    /** Being tried again. */
    RETRYING,
    /** Waits for a person. */
    PARKED,
    /** It worked. */
    RESOLVED,
    /** What was done before it has been undone. */
    COMPENSATED,
    /** A person decided to leave it. */
    IGNORED
}
