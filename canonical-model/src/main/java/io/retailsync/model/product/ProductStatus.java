package io.retailsync.model.product;

/** Where a product stands in its life. */
public enum ProductStatus {
    /** Not for sale yet. */
    DRAFT,
    /** For sale. */
    ACTIVE,
    /** No longer for sale; kept for history. */
    ARCHIVED
}
