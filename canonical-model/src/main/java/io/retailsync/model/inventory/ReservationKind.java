package io.retailsync.model.inventory;

/** How firmly stock is set aside. */
public enum ReservationKind {
    /** For a while: a cart or a draft. */
    SOFT,
    /** For a placed order. */
    HARD
}
