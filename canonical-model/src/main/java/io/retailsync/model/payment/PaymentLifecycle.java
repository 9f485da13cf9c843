package io.retailsync.model.payment;

import static io.retailsync.model.payment.PaymentStatus.AUTHORIZED;
import static io.retailsync.model.payment.PaymentStatus.CANCELLED;
import static io.retailsync.model.payment.PaymentStatus.CAPTURED;
import static io.retailsync.model.payment.PaymentStatus.CHARGED_BACK;
import static io.retailsync.model.payment.PaymentStatus.DISPUTED;
import static io.retailsync.model.payment.PaymentStatus.EXPIRED;
import static io.retailsync.model.payment.PaymentStatus.FAILED;
import static io.retailsync.model.payment.PaymentStatus.INITIATED;
import static io.retailsync.model.payment.PaymentStatus.PARTIALLY_CAPTURED;
import static io.retailsync.model.payment.PaymentStatus.PARTIALLY_REFUNDED;
import static io.retailsync.model.payment.PaymentStatus.PENDING;
import static io.retailsync.model.payment.PaymentStatus.REFUNDED;
import static io.retailsync.model.payment.PaymentStatus.VOIDED;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a payment (canonical-model §6.2). The status follows from the transactions: {@link PaymentFacts}.
 *
 * <p>Decided here: "VOIDED (rest)" after a partial capture is a step to CAPTURED. VOIDED is final and means that nothing was taken; what was
 * taken can still be refunded. A dispute that is won leads back to PARTIALLY_REFUNDED where a part had been refunded before.
 */
public final class PaymentLifecycle {

    /** The table. */
    public static final Lifecycle<PaymentStatus> MACHINE = Lifecycle.of("payment", PaymentStatus.class)
            .startsAt(INITIATED)
            .from(INITIATED)
            .to(AUTHORIZED, PENDING, CAPTURED, FAILED, CANCELLED)
            .from(PENDING)
            .to(AUTHORIZED, CAPTURED, FAILED, EXPIRED)
            .from(AUTHORIZED)
            .to(CAPTURED, PARTIALLY_CAPTURED, VOIDED, EXPIRED)
            .from(PARTIALLY_CAPTURED)
            .when("the rest is captured, voided or expired", CAPTURED)
            .to(PARTIALLY_REFUNDED, REFUNDED)
            .from(CAPTURED)
            .to(PARTIALLY_REFUNDED, REFUNDED, DISPUTED)
            .from(PARTIALLY_REFUNDED)
            .to(REFUNDED, DISPUTED)
            .from(DISPUTED)
            .when("won", CAPTURED)
            .when("won after a partial refund", PARTIALLY_REFUNDED)
            .when("lost", CHARGED_BACK)
            .ends(REFUNDED, CHARGED_BACK, FAILED, VOIDED, EXPIRED, CANCELLED)
            .unusual(DISPUTED)
            .build();

    private PaymentLifecycle() {}
}
