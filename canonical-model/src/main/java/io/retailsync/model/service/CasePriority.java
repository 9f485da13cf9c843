package io.retailsync.model.service;

/** How urgent a case is. */
public enum CasePriority {
    /** Can wait. */
    LOW,
    /** As usual. */
    NORMAL,
    /** Before others. */
    HIGH,
    /** At once. */
    URGENT
}
