package io.retailsync.model.party;

/** Whether a person may be written to. */
public enum ConsentState {
    /** Never asked. */
    UNKNOWN,
    /** Asked, not confirmed yet (double opt-in). */
    PENDING,
    /** May be written to. */
    GRANTED,
    /** Said no. */
    WITHDRAWN
}
