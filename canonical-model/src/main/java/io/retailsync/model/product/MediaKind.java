package io.retailsync.model.product;

/** What a medium is. */
public enum MediaKind {
    /** A picture. */
    IMAGE,
    /** A film. */
    VIDEO,
    /** Something to turn around. */
    MODEL_3D,
    /** Something to read. */
    DOCUMENT
}
