package io.retailsync.model.payment;

/** Where a dispute stands. */
public enum DisputeStatus {
    /** The retailer has to answer. */
    NEEDS_RESPONSE,
    /** The payer's bank decides. */
    UNDER_REVIEW,
    /** Decided for the retailer. */
    WON,
    /** Decided for the payer. */
    LOST,
    /** The retailer does not contest it. */
    ACCEPTED
}
