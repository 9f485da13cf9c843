package io.retailsync.model.product;

/** What a bundle costs. */
public enum BundlePricing {
    /** What its parts cost. */
    SUM,
    /** A price of its own. */
    FIXED
}
