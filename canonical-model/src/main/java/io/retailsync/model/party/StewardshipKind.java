package io.retailsync.model.party;

/** What a person has to decide. */
public enum StewardshipKind {
    /** Whether two records are of one customer. */
    DUPLICATE,
    /** Which of several values is right. */
    CONFLICT,
    /** What a value is that a target needs. */
    INCOMPLETE
}
