package io.retailsync.model.loyalty;

/** Where a membership stands. */
public enum MembershipStatus {
    /** Earns and spends. */
    ACTIVE,
    /** Does neither for now. */
    INACTIVE,
    /** Over. */
    CLOSED
}
