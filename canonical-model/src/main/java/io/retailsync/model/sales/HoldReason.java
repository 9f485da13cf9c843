package io.retailsync.model.sales;

/** Why an order waits. */
public enum HoldReason {
    /** The customer owes too much. */
    CREDIT,
    /** It may be fraud. */
    FRAUD,
    /** The address may be wrong. */
    ADDRESS,
    /** There is not enough. */
    STOCK,
    /** It is not paid. */
    PAYMENT,
    /** The tax is unknown. */
    TAX,
    /** A target lacks data that it needs. */
    MASTER_DATA,
    /** Somebody says so. */
    MANUAL
}
