package io.retailsync.model.returns;

/** How goods look that came back. */
public enum Grade {
    /** Never used. */
    NEW,
    /** Opened, not used. */
    OPENED,
    /** Used. */
    USED,
    /** Broken. */
    DAMAGED,
    /** Something else than was sold. */
    WRONG_ITEM
}
