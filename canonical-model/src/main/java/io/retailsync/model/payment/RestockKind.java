package io.retailsync.model.payment;

/** What becomes of refunded goods. */
public enum RestockKind {
    /** Nothing goes back on the shelf. */
    NONE,
    /** Never shipped: the line is called off. */
    CANCEL,
    /** Comes back from the customer. */
    RETURN
}
