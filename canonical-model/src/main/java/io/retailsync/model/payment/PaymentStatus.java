package io.retailsync.model.payment;

/** Where a payment stands. It follows from its transactions: {@link PaymentFacts}. The steps between: {@link PaymentLifecycle}. */
public enum PaymentStatus {
    /** Begun; nothing moved yet. */
    INITIATED,
    /** Under way at the provider. */
    PENDING,
    /** Reserved on the payer's means of payment. */
    AUTHORIZED,
    /** Taken in part; the rest is still reserved. */
    PARTIALLY_CAPTURED,
    /** Taken; nothing is reserved any more. */
    CAPTURED,
    /** Given back in part, by us or by the payer's bank; or all that was taken so far, while a rest is still reserved. */
    PARTIALLY_REFUNDED,
    /** The payer contests it, and nobody has decided yet. */
    DISPUTED,
    /** Given back, and nothing more can be taken. */
    REFUNDED,
    /** Nothing of it is left, and some or all of it was taken away by the payer's bank. */
    CHARGED_BACK,
    /** Refused by the provider. */
    FAILED,
    /** Reservation given up before anything was taken. */
    VOIDED,
    /** Reservation ran out, or nobody paid in time. */
    EXPIRED,
    /** Given up by the payer. */
    CANCELLED
}
