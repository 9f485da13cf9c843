package io.retailsync.model.sales;

/** What was done at a till. */
public enum PosTransactionKind {
    /** Something was bought. */
    SALE,
    /** Something was given back. */
    RETURN,
    /** Both. */
    EXCHANGE,
    /** An earlier receipt was taken back. */
    VOID,
    /** The drawer was opened. */
    NO_SALE
}
