package io.retailsync.model.payment;

/** What a single movement of money is for. */
public enum TransactionKind {
    /** Reserves. */
    AUTHORIZE,
    /** Takes what is reserved. */
    CAPTURE,
    /** Reserves and takes at once. */
    SALE,
    /** Gives a reservation up. */
    VOID,
    /** Gives back. */
    REFUND,
    /** Taken away by the payer's bank. */
    CHARGEBACK,
    /** Returned after a dispute was won. */
    CHARGEBACK_REVERSAL,
    /** Cash handed back at the till. */
    CHANGE
}
