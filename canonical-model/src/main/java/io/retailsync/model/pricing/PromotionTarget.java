package io.retailsync.model.pricing;

/** What a promotion takes something off. */
public enum PromotionTarget {
    /** Lines of the order. */
    LINE,
    /** The order as a whole. */
    ORDER,
    /** What shipping costs. */
    SHIPPING
}
