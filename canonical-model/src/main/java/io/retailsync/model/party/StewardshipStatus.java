package io.retailsync.model.party;

/** How far a decision of a person is. */
public enum StewardshipStatus {
    /** Waits for somebody. */
    OPEN,
    /** Somebody looks at it. */
    ASSIGNED,
    /** Decided. */
    RESOLVED,
    /** No longer a question. */
    DISCARDED
}
