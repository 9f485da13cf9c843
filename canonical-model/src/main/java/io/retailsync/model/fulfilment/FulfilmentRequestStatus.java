package io.retailsync.model.fulfilment;

/** Whether a third party has taken on a fulfilment order. The steps between: {@link FulfilmentRequestLifecycle}. */
public enum FulfilmentRequestStatus {
    /** Not asked. */
    UNSUBMITTED,
    /** Asked. */
    SUBMITTED,
    /** Refused. */
    REJECTED,
    /** Taken on. */
    ACCEPTED,
    /** Asked to stop. */
    CANCELLATION_REQUESTED,
    /** Goes on nevertheless. */
    CANCELLATION_REJECTED,
    /** Stopped. */
    CANCELLATION_ACCEPTED
}
