package io.retailsync.model.product;

/** How closely stock is followed. */
public enum StockTracking {
    /** Not at all. */
    NONE,
    /** By quantity. */
    QUANTITY,
    /** By batch. */
    BATCH,
    /** Piece by piece. */
    SERIAL
}
