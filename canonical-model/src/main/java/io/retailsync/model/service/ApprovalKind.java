package io.retailsync.model.service;

/** What somebody has to agree to. */
public enum ApprovalKind {
    /** Money given back. */
    REFUND,
    /** Another price. */
    PRICE_OVERRIDE,
    /** More credit. */
    CREDIT_RELEASE,
    /** Another count of stock. */
    STOCK_ADJUSTMENT,
    /** Nobody expects the money any more. */
    WRITE_OFF
}
