package io.retailsync.model.loyalty;

/** Why points come or go. */
public enum PointsKind {
    /** Earned. */
    ACCRUE,
    /** Spent. */
    REDEEM,
    /** Out of date. */
    EXPIRE,
    /** Put right by a person. */
    ADJUST,
    /** Another transaction is undone, or a part of it. */
    REVERSE,
    /** To or from another member. */
    TRANSFER
}
