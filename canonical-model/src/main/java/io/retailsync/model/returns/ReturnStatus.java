package io.retailsync.model.returns;

/** Where a return stands. The steps between: {@link ReturnLifecycle}. */
public enum ReturnStatus {
    /** Asked for. */
    REQUESTED,
    /** Agreed. */
    APPROVED,
    /** The customer has a label. */
    LABEL_ISSUED,
    /** On its way back. */
    IN_TRANSIT,
    /** Gone on its way back. */
    LOST,
    /** Came back. */
    RECEIVED,
    /** Being looked at. */
    INSPECTING,
    /** Taken back. */
    ACCEPTED,
    /** Taken back in part. */
    PARTIALLY_ACCEPTED,
    /** Not taken back. */
    REJECTED,
    /** Sent to the customer again. */
    SENT_BACK,
    /** Something else is sent instead. */
    EXCHANGED,
    /** Money is to be given back. */
    REFUND_PENDING,
    /** Done. */
    CLOSED,
    /** Done, and worked on again. */
    REOPENED,
    /** Not agreed. */
    DECLINED,
    /** Called off. */
    CANCELLED,
    /** Nothing came back in time. */
    EXPIRED
}
