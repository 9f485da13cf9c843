package io.retailsync.model.sales;

/** What was done to an order after it was placed. */
public enum OrderChangeKind {
    /** Lines came. */
    ADD,
    /** Lines went. */
    REMOVE,
    /** Quantities changed. */
    MODIFY,
    /** Lines or all were called off. */
    CANCEL,
    /** It goes elsewhere. */
    ADDRESS,
    /** It costs something else. */
    REPRICE
}
