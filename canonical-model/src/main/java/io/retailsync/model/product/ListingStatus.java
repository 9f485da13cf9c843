package io.retailsync.model.product;

/** Whether a channel shows a SKU. */
public enum ListingStatus {
    /** Sent, not answered. */
    PENDING,
    /** It does. */
    PUBLISHED,
    /** It refused. */
    REJECTED,
    /** Not for a while. */
    SUSPENDED,
    /** Not any more. */
    UNPUBLISHED
}
