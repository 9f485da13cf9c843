package io.retailsync.model.payment;

/** Where a refund stands. The steps between: {@link RefundLifecycle}. */
public enum RefundStatus {
    /** Asked for. */
    REQUESTED,
    /** Somebody has to agree. */
    PENDING_APPROVAL,
    /** Agreed; nothing moved yet. */
    APPROVED,
    /** Handed to the providers. */
    SUBMITTED,
    /** Some of its tenders are confirmed. */
    PARTIALLY_SETTLED,
    /** A provider refused. */
    FAILED,
    /** All of its tenders are confirmed. */
    SETTLED,
    /** Not agreed. */
    REJECTED,
    /** Given up. */
    CANCELLED
}
