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
 * <p>Decided here: "VOIDED (rest)" after a partial capture is a step to CAPTURED. VOIDED means that nothing was taken; what was taken can still
 * be refunded. A dispute that is won leads back to PARTIALLY_REFUNDED where a part had been refunded before, or was lost.
 *
 * <p>The section ends at FAILED, VOIDED, EXPIRED and CHARGED_BACK, but a list of transactions that grows can't promise that: the payer tries again
 * with the same means, a capture from before the end of a reservation is reported after it (nobody may begin one then), the payer's bank returns what it took (that is what
 * CHARGEBACK_REVERSAL is for), more is reserved for an order that grew. REFUNDED stays final: what is paid after it is a payment of its own. So
 * does CANCELLED, a word of the provider that no transaction says.
 */
public final class PaymentLifecycle {

    private static final String ANOTHER = "another attempt";

    /** The table. */
    public static final Lifecycle<PaymentStatus> MACHINE = Lifecycle.of("payment", PaymentStatus.class)
            .startsAt(INITIATED)
            .from(INITIATED)
            .to(AUTHORIZED, PENDING, CAPTURED, FAILED, CANCELLED)
            .from(PENDING)
            .to(AUTHORIZED, CAPTURED, FAILED, EXPIRED)
            .from(FAILED)
            .when(ANOTHER, INITIATED)
            .from(AUTHORIZED)
            .to(CAPTURED, PARTIALLY_CAPTURED, VOIDED, EXPIRED)
            .from(EXPIRED)
            .onlyIf("it was captured or given up before", CAPTURED, VOIDED)
            .when(ANOTHER, INITIATED)
            .from(VOIDED)
            .when(ANOTHER, INITIATED)
            .from(PARTIALLY_CAPTURED)
            .when("the rest is captured, voided or expired", CAPTURED)
            .to(PARTIALLY_REFUNDED, REFUNDED)
            .from(CAPTURED)
            .to(PARTIALLY_REFUNDED, REFUNDED, DISPUTED)
            .when("more is reserved", PARTIALLY_CAPTURED)
            .from(PARTIALLY_REFUNDED)
            .to(REFUNDED, DISPUTED)
            .when("the bank returns what it took", CAPTURED)
            .from(DISPUTED)
            .when("won", CAPTURED)
            .when("won after a partial refund, or lost in part", PARTIALLY_REFUNDED)
            .when("lost", CHARGED_BACK)
            .from(CHARGED_BACK)
            .when("the bank returns what it took", CAPTURED, PARTIALLY_REFUNDED)
            .ends(REFUNDED, CANCELLED)
            .unusual(DISPUTED)
            .build();

    private PaymentLifecycle() {}
}
