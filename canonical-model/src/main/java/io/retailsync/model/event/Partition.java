package io.retailsync.model.event;

/** What keeps events in order: all events of one key are told in the order of their sequence (canonical-model §7.2). */
public enum Partition {
    /** The customer; the surviving one after a merge. */
    CUSTOMER("customerId"),
    /** The product. */
    PRODUCT("productId"),
    /** The variant. */
    VARIANT("variantId"),
    /** The promotion. */
    PROMOTION("promotionId"),
    /** The variant at one location. */
    STOCK("variantId+locationId"),
    /** The location. */
    LOCATION("locationId"),
    /** The order, for all that belongs to it. */
    ORDER("orderId"),
    /** The payout. */
    PAYOUT("payoutId"),
    /** The document in the books of a legal entity. */
    DOCUMENT("legalEntityId+documentId"),
    /** The record that the event is about. */
    SUBJECT("subjectId");

    private final String key;

    Partition(String key) {
        this.key = key;
    }

    /** {@return what the key is made of, such as {@code variantId+locationId}} */
    public String key() {
        return key;
    }
}
