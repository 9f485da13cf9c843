package io.retailsync.model;

/** How values of several systems become one (canonical-model §13). */
public enum MergeRule {
    /** Only the owner's value counts; another one is drift. */
    OWNER_WINS,
    /** The first of the owners that has a value; a later one fills blanks only. */
    OWNER_ELSE_FALLBACK,
    /** The newest observation; at a tie the earlier owner. */
    LATEST_OBSERVED,
    /** A verified value before an unverified one, then the newest. */
    MOST_RECENT_VERIFIED,
    /** The value that allows least: withdrawn before granted, blocked before open. */
    MOST_RESTRICTIVE,
    /** All values of a set together. */
    UNION,
    /** A list that grows and never changes. */
    APPEND_ONLY,
    /** The first value stays; a later one that differs is an exception. */
    IMMUTABLE,
    /** Never taken from outside; computed again. */
    COMPUTED,
    /** Values that differ are a task for a person. */
    MANUAL
}
