package io.retailsync.model.payment;

/** By what a customer pays. */
public enum PaymentMethod {
    /** A card. */
    CARD,
    /** A wallet of a device or an account. */
    WALLET,
    /** Sent by the customer's bank. */
    BANK_TRANSFER,
    /** Taken from the customer's account. */
    DIRECT_DEBIT,
    /** Bought now, paid later, at a third party. */
    BNPL,
    /** Notes and coins. */
    CASH,
    /** A gift card. */
    GIFT_CARD,
    /** Credit with the retailer. */
    STORE_CREDIT,
    /** Points. */
    LOYALTY_POINTS,
    /** On account. */
    INVOICE,
    /** Taken by a marketplace. */
    MARKETPLACE,
    /** Something else. */
    OTHER
}
