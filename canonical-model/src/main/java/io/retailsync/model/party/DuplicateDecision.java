package io.retailsync.model.party;

/** What to do with two customers that may be one. */
public enum DuplicateDecision {
    /** Nobody decided. */
    PENDING,
    /** Make them one. */
    MERGE,
    /** Leave them two, and do not ask again. */
    KEEP_APART
}
