package io.retailsync.model.finance;

/** How far the close of an accounting period is. The steps between: {@link PeriodCloseLifecycle}. */
public enum PeriodCloseStatus {
    /** Takes postings. */
    OPEN,
    /** Takes no new ones. */
    CUTOFF,
    /** Being compared with the sources. */
    RECONCILING,
    /** Something does not agree. */
    BLOCKED,
    /** Everything agrees. */
    READY,
    /** Closed. */
    CLOSED,
    /** Closed, and takes postings again. */
    REOPENED
}
