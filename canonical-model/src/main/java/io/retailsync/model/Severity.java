package io.retailsync.model;

/** What follows from a fault that was found. */
public enum Severity {
    /** The data are refused: whoever holds them may not go on as if they were right. */
    REJECT,
    /** The data are taken as they are, and somebody is told: a fact of another system, or a thing to look into. */
    EXCEPTION
}
