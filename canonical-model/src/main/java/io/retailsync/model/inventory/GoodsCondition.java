package io.retailsync.model.inventory;

/** In what state goods came. */
public enum GoodsCondition {
    /** As they should be. */
    GOOD,
    /** Broken. */
    DAMAGED,
    /** Something else. */
    WRONG,
    /** Not looked at yet. */
    UNKNOWN
}
