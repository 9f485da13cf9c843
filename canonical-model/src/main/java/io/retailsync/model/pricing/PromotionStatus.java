package io.retailsync.model.pricing;

/** Where a promotion stands. */
public enum PromotionStatus {
    /** Being written. */
    DRAFT,
    /** Waits for its day. */
    SCHEDULED,
    /** Is granted. */
    ACTIVE,
    /** Is not granted for a while. */
    PAUSED,
    /** Is no longer granted. */
    ENDED
}
