package io.retailsync.model.inventory;

/** How far a request for stock is. */
public enum ReplenishmentStatus {
    /** Asked for. */
    REQUESTED,
    /** A purchase or a transfer will bring it. */
    PLANNED,
    /** It came. */
    FULFILLED,
    /** No longer wanted. */
    CANCELLED
}
