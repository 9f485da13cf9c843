package io.retailsync.model.pricing;

/** Where a price of a list stands. The steps between: {@link PriceEntryLifecycle}. */
public enum PriceEntryStatus {
    /** Suggested. */
    PROPOSED,
    /** Agreed. */
    APPROVED,
    /** Waits for its day. */
    SCHEDULED,
    /** Is charged. */
    EFFECTIVE,
    /** Was charged. */
    EXPIRED,
    /** Never charged. */
    WITHDRAWN
}
