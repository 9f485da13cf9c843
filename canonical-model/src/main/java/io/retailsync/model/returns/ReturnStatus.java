package io.retailsync.model.returns;

/** Where a return stands, as far as shops say it. */
public enum ReturnStatus {
    /** Asked for. */
    REQUESTED,
    /** Agreed, under way. */
    OPEN,
    /** Done. */
    CLOSED,
    /** Refused. */
    DECLINED,
    /** Called off. */
    CANCELLED
}
