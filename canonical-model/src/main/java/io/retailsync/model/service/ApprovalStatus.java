package io.retailsync.model.service;

/** Whether somebody agreed. The steps between: {@link ApprovalLifecycle}. */
public enum ApprovalStatus {
    /** Asked for. */
    REQUESTED,
    /** Agreed. */
    APPROVED,
    /** Not agreed. */
    REJECTED,
    /** Nobody decided in time. */
    EXPIRED,
    /** No longer asked for. */
    WITHDRAWN
}
