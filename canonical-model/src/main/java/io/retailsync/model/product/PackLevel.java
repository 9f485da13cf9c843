package io.retailsync.model.product;

/** What a number of a product stands on. */
public enum PackLevel {
    /** One piece. */
    EACH,
    /** A pack inside a case. */
    INNER,
    /** A case. */
    CASE,
    /** A pallet. */
    PALLET
}
