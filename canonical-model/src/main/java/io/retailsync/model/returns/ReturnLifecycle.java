package io.retailsync.model.returns;

import static io.retailsync.model.returns.ReturnStatus.ACCEPTED;
import static io.retailsync.model.returns.ReturnStatus.APPROVED;
import static io.retailsync.model.returns.ReturnStatus.CANCELLED;
import static io.retailsync.model.returns.ReturnStatus.CLOSED;
import static io.retailsync.model.returns.ReturnStatus.DECLINED;
import static io.retailsync.model.returns.ReturnStatus.EXCHANGED;
import static io.retailsync.model.returns.ReturnStatus.EXPIRED;
import static io.retailsync.model.returns.ReturnStatus.INSPECTING;
import static io.retailsync.model.returns.ReturnStatus.IN_TRANSIT;
import static io.retailsync.model.returns.ReturnStatus.LABEL_ISSUED;
import static io.retailsync.model.returns.ReturnStatus.LOST;
import static io.retailsync.model.returns.ReturnStatus.PARTIALLY_ACCEPTED;
import static io.retailsync.model.returns.ReturnStatus.RECEIVED;
import static io.retailsync.model.returns.ReturnStatus.REFUND_PENDING;
import static io.retailsync.model.returns.ReturnStatus.REJECTED;
import static io.retailsync.model.returns.ReturnStatus.REOPENED;
import static io.retailsync.model.returns.ReturnStatus.REQUESTED;
import static io.retailsync.model.returns.ReturnStatus.SENT_BACK;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a return (canonical-model §6.5). In a store REQUESTED, APPROVED and RECEIVED follow in one transaction.
 *
 * <p>Decided here: only who saw it says that a return was lost or sent back; a return that is merely seen CLOSED came back.
 */
public final class ReturnLifecycle {

    /** The table. */
    public static final Lifecycle<ReturnStatus> MACHINE = Lifecycle.of("return", ReturnStatus.class)
            .startsAt(REQUESTED)
            .from(REQUESTED)
            .to(APPROVED, DECLINED, CANCELLED)
            .from(APPROVED)
            .to(RECEIVED, LABEL_ISSUED, IN_TRANSIT, CANCELLED, EXPIRED)
            .from(LABEL_ISSUED)
            .to(IN_TRANSIT, CANCELLED, EXPIRED)
            .from(IN_TRANSIT)
            .to(RECEIVED, LOST)
            .from(LOST)
            .to(REFUND_PENDING, CLOSED)
            .from(RECEIVED)
            .to(ACCEPTED, INSPECTING)
            .from(INSPECTING)
            .to(ACCEPTED, PARTIALLY_ACCEPTED, REJECTED)
            .from(ACCEPTED)
            .to(REFUND_PENDING, EXCHANGED, CLOSED)
            .from(PARTIALLY_ACCEPTED)
            .to(REFUND_PENDING, EXCHANGED, CLOSED)
            .from(REJECTED)
            .to(SENT_BACK, CLOSED)
            .from(SENT_BACK)
            .to(CLOSED)
            .from(EXCHANGED)
            .to(CLOSED)
            .from(REFUND_PENDING)
            .to(CLOSED)
            .from(CLOSED)
            .to(REOPENED)
            .from(REOPENED)
            .to(APPROVED)
            .ends(DECLINED, CANCELLED, EXPIRED)
            .unusual(LOST, REJECTED, SENT_BACK)
            .rounds(REOPENED)
            .build();

    private ReturnLifecycle() {}
}
