package io.retailsync.model.event;

/** How urgent events of a type are (canonical-model §7.3, rule 5). Where there is too much to do, the last class waits first; none is dropped. */
public enum Delivery {
    /** Never waits: payments, reservations, order placement, withdrawn consent. */
    CRITICAL,
    /** Waits while there are critical ones and too much to do. */
    STANDARD,
    /** Waits first: content, activity, master data in bulk. */
    BULK
}
