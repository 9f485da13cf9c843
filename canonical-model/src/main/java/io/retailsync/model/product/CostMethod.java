package io.retailsync.model.product;

/** How stock is valued. */
public enum CostMethod {
    /** At a cost that was set. */
    STANDARD,
    /** At the average of what was paid. */
    MOVING_AVERAGE,
    /** First in, first out. */
    FIFO,
    /** Each piece at its own. */
    SPECIFIC
}
