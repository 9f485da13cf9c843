package io.retailsync.model.inventory;

/** Why stock moved. */
public enum MovementReason {
    /** It was sold. */
    SALE,
    /** It came back. */
    RETURN,
    /** A supplier brought it. */
    RECEIPT,
    /** It left for another place. */
    TRANSFER_OUT,
    /** It came from another place. */
    TRANSFER_IN,
    /** It was counted. */
    COUNT,
    /** It broke. */
    DAMAGE,
    /** It is gone. */
    SHRINK,
    /** Somebody says so. */
    MANUAL,
    /** It became something else. */
    CONVERSION
}
