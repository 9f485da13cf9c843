package io.retailsync.model.loyalty;

/** Where a reward stands. */
public enum RewardStatus {
    /** Can be used. */
    ISSUED,
    /** Was used. */
    REDEEMED,
    /** Out of date. */
    EXPIRED,
    /** Taken back. */
    CANCELLED
}
