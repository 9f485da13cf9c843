package io.retailsync.model.fulfilment;

/** What somebody in a store does. */
public enum StoreTaskKind {
    /** Takes goods from the shelf. */
    PICK,
    /** Packs them. */
    PACK,
    /** Puts them where they are collected. */
    STAGE,
    /** Hands them to the customer or the carrier. */
    HANDOVER
}
