package io.retailsync.model.sales;

/** Why an order was changed. */
public enum OrderChangeReason {
    /** The customer wants it. */
    CUSTOMER,
    /** It was fraud. */
    FRAUD,
    /** There is not enough. */
    INVENTORY,
    /** The payment was refused. */
    DECLINED,
    /** We made a mistake. */
    STAFF,
    /** Another one. */
    OTHER
}
