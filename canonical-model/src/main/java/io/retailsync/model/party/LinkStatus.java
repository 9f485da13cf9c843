package io.retailsync.model.party;

/** How sure it is that two records are of the same customer. */
public enum LinkStatus {
    /** A rule says so. */
    PROPOSED,
    /** Somebody says so. */
    CONFIRMED,
    /** Somebody says they are not. */
    REJECTED
}
