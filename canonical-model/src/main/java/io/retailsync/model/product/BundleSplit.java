package io.retailsync.model.product;

/** How the price of a bundle becomes revenue of its parts. */
public enum BundleSplit {
    /** In proportion to what each part costs alone. */
    BY_PRICE,
    /** The same for each part. */
    EQUALLY,
    /** All to the first part. */
    FIRST
}
