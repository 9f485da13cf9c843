package io.retailsync.model.payment;

/** What holds the value. */
public enum StoredValueKind {
    /** A card that whoever holds it can spend. */
    GIFT_CARD,
    /** Credit of one customer. */
    STORE_CREDIT
}
