package io.retailsync.model.sales;

import io.retailsync.model.Money;
import io.retailsync.model.payment.PaymentPosition;
import io.retailsync.model.payment.PaymentStatus;
import java.util.List;
import java.util.function.Function;

/** How far an order is paid. Derived: {@link #of}. */
public enum FinancialStatus {
    /** Nothing moved yet. */
    PENDING,
    /** Reserved on the customer's means of payment. */
    AUTHORIZED,
    /** Paid in part. */
    PARTIALLY_PAID,
    /** Paid. */
    PAID,
    /** Given back in part. */
    PARTIALLY_REFUNDED,
    /** Given back. */
    REFUNDED,
    /** Authorisation given up. */
    VOIDED,
    /** Authorisation ran out. */
    EXPIRED;

    /**
     * The first that fits (canonical-model §6.1): VOIDED if all authorisations are given up and nothing was captured; REFUNDED if all that was
     * captured is given back; PARTIALLY_REFUNDED if some of it is; PAID if as much as the order comes to was captured (nothing, for a free
     * order); PARTIALLY_PAID if something was; AUTHORIZED if as much is reserved; EXPIRED if a payment ran out and none is left; else PENDING.
     *
     * <p>Decided here: without any authorisation nothing is VOIDED, and neither it is while another payment is under way. What a voided, expired
     * or failed payment once had reserved does not count as authorised. The "total due" of the section is what the order comes to now, not what
     * is still open. A chargeback is the payment's own status and changes nothing here.
     *
     * @param total what the order comes to now
     * @param payments its payments, in the same currency
     * @return the derived status
     */
    public static FinancialStatus of(Money total, List<PaymentPosition> payments) {
        Money captured = sum(total, payments, PaymentPosition::captured);
        Money refunded = sum(total, payments, PaymentPosition::refunded);
        List<PaymentPosition> alive =
                payments.stream().filter(payment -> !isOver(payment.status())).toList();
        if (captured.isZero() && alive.isEmpty() && has(payments, PaymentStatus.VOIDED)) {
            return VOIDED;
        }
        if (refunded.signum() > 0) {
            return refunded.compareTo(captured) >= 0 ? REFUNDED : PARTIALLY_REFUNDED;
        }
        if (captured.compareTo(total) >= 0) {
            return PAID;
        }
        if (captured.signum() > 0) {
            return PARTIALLY_PAID;
        }
        if (sum(total, alive, PaymentPosition::authorized).compareTo(total) >= 0) {
            return AUTHORIZED;
        }
        return alive.isEmpty() && has(payments, PaymentStatus.EXPIRED) ? EXPIRED : PENDING;
    }

    private static boolean has(List<PaymentPosition> payments, PaymentStatus status) {
        return payments.stream().anyMatch(payment -> payment.status() == status);
    }

    private static boolean isOver(PaymentStatus status) {
        return switch (status) {
            case VOIDED, EXPIRED, FAILED, CANCELLED -> true;
            default -> false;
        };
    }

    private static Money sum(Money total, List<PaymentPosition> payments, Function<PaymentPosition, Money> amount) {
        return payments.stream().map(amount).reduce(Money.zero(total.currency()), Money::plus);
    }
}
