package io.retailsync.model.payment;

/** How a comparison ended. */
public enum ReconciliationStatus {
    /** All agrees. */
    MATCHED,
    /** It differs by no more than is tolerated. */
    TOLERATED,
    /** Somebody has to look. */
    EXCEPTION
}
