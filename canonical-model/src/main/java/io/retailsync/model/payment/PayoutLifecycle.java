package io.retailsync.model.payment;

import static io.retailsync.model.payment.PayoutStatus.CANCELLED;
import static io.retailsync.model.payment.PayoutStatus.FAILED;
import static io.retailsync.model.payment.PayoutStatus.IN_TRANSIT;
import static io.retailsync.model.payment.PayoutStatus.MISMATCHED;
import static io.retailsync.model.payment.PayoutStatus.PAID;
import static io.retailsync.model.payment.PayoutStatus.RECONCILED;
import static io.retailsync.model.payment.PayoutStatus.RECONCILING;
import static io.retailsync.model.payment.PayoutStatus.SCHEDULED;
import static io.retailsync.model.payment.PayoutStatus.WRITTEN_OFF;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a payout of a payment provider (canonical-model §6.8).
 */
public final class PayoutLifecycle {

    /** The table. */
    public static final Lifecycle<PayoutStatus> MACHINE = Lifecycle.of("payout", PayoutStatus.class)
            .startsAt(SCHEDULED)
            .from(SCHEDULED)
            .to(PAID, IN_TRANSIT, FAILED, CANCELLED)
            .from(IN_TRANSIT)
            .to(PAID, FAILED)
            .from(FAILED)
            .to(SCHEDULED, CANCELLED)
            .from(PAID)
            .to(RECONCILING)
            .from(RECONCILING)
            .to(RECONCILED, MISMATCHED)
            .from(MISMATCHED)
            .to(RECONCILING, WRITTEN_OFF)
            .ends(RECONCILED, WRITTEN_OFF, CANCELLED)
            .unusual(FAILED, MISMATCHED)
            .build();

    private PayoutLifecycle() {}
}
