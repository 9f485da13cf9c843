package io.retailsync.model.payment;

/** Where a payout of a payment provider stands. The steps between: {@link PayoutLifecycle}. */
public enum PayoutStatus {
    /** Announced. */
    SCHEDULED,
    /** On its way to the bank. */
    IN_TRANSIT,
    /** Came back. */
    FAILED,
    /** Arrived. */
    PAID,
    /** Being compared with what was sold. */
    RECONCILING,
    /** It differs, and somebody has to look. */
    MISMATCHED,
    /** It agrees. */
    RECONCILED,
    /** The difference was accepted. */
    WRITTEN_OFF,
    /** Called off. */
    CANCELLED
}
