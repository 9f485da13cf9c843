package io.retailsync.model.service;

/** Where a case of customer service stands. The steps between: {@link ServiceCaseLifecycle}. */
public enum ServiceCaseStatus {
    /** Came in. */
    NEW,
    /** Being worked on. */
    OPEN,
    /** Waits for the customer or somebody else. */
    WAITING,
    /** With somebody higher up. */
    ESCALATED,
    /** Answered; the customer may object. */
    RESOLVED,
    /** Done. */
    CLOSED
}
