package io.retailsync.model.payment;

/** How a single movement of money went. The steps between: {@link TransactionLifecycle}. */
public enum TransactionStatus {
    /** About to be asked for. */
    INITIATED,
    /** Asked for, and the provider has not decided. */
    PENDING,
    /** Asked for, and the answer was lost: nothing more may be moved on the payment until the provider has been asked. */
    UNKNOWN,
    /** It moved. */
    SUCCESS,
    /** It did not move. */
    FAILED
}
