package io.retailsync.model.payment;

import static io.retailsync.model.payment.RefundStatus.APPROVED;
import static io.retailsync.model.payment.RefundStatus.CANCELLED;
import static io.retailsync.model.payment.RefundStatus.FAILED;
import static io.retailsync.model.payment.RefundStatus.PARTIALLY_SETTLED;
import static io.retailsync.model.payment.RefundStatus.PENDING_APPROVAL;
import static io.retailsync.model.payment.RefundStatus.REJECTED;
import static io.retailsync.model.payment.RefundStatus.REQUESTED;
import static io.retailsync.model.payment.RefundStatus.SETTLED;
import static io.retailsync.model.payment.RefundStatus.SUBMITTED;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a refund (canonical-model §6.6).
 */
public final class RefundLifecycle {

    /** The table. */
    public static final Lifecycle<RefundStatus> MACHINE = Lifecycle.of("refund", RefundStatus.class)
            .startsAt(REQUESTED)
            .from(REQUESTED)
            .to(APPROVED, PENDING_APPROVAL, REJECTED)
            .from(PENDING_APPROVAL)
            .to(APPROVED, REJECTED)
            .from(APPROVED)
            .to(SUBMITTED, CANCELLED)
            .from(SUBMITTED)
            .to(SETTLED, PARTIALLY_SETTLED, FAILED)
            .from(PARTIALLY_SETTLED)
            .to(SETTLED, FAILED)
            .from(FAILED)
            .when("another tender, or tried again", SUBMITTED)
            .to(CANCELLED)
            .ends(SETTLED, REJECTED, CANCELLED)
            .unusual(FAILED)
            .build();

    private RefundLifecycle() {}
}
