package io.retailsync.model.payment;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.util.Arrays;
import java.util.List;

/**
 * What a payment's status follows from. The order of the entries does not matter.
 *
 * @param entries its transactions in one currency, at least one
 * @param authorizationExpired whether what is reserved and not taken has run out
 * @param disputeOpen whether the payer contests it and nobody has decided yet
 */
public record PaymentFacts(List<PaymentEntry> entries, boolean authorizationExpired, boolean disputeOpen) {

    /**
     * Copies the entries.
     *
     * @param entries its transactions in one currency, at least one
     * @param authorizationExpired whether what is reserved and not taken has run out
     * @param disputeOpen whether the payer contests it and nobody has decided yet
     */
    public PaymentFacts {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new InvalidValue("payment.transactions", "none", "at least one");
        }
    }

    /** {@return the sums, and the status by {@link #status()}} */
    public PaymentPosition position() {
        return new PaymentPosition(
                status(), authorized().minus(sum(TransactionKind.VOID)), captured(), sum(TransactionKind.REFUND));
    }

    /**
     * {@return the status: the first that fits. Where something was taken: DISPUTED, CHARGED_BACK, REFUNDED, PARTIALLY_REFUNDED, CAPTURED,
     * PARTIALLY_CAPTURED; else VOIDED, EXPIRED, AUTHORIZED, PENDING, INITIATED, FAILED} A payment that the payer gave up (CANCELLED) is known
     * from its provider only: no transaction says so. One that was given up is PENDING while another attempt is under way.
     *
     * <p>Contested can only be what is left, or what the payer's bank has taken away already. A payment is CHARGED_BACK or REFUNDED where nothing
     * is left and nothing more can be taken; where a part is left, or is still reserved, it is PARTIALLY_REFUNDED, whoever gave it back.
     */
    public PaymentStatus status() {
        return captured().signum() > 0 ? statusOfWhatWasTaken() : statusOfWhatWasReserved();
    }

    /** {@return what the payer's bank took away and did not return; not part of {@link PaymentPosition#refunded()}} */
    public Money chargedBack() {
        return sum(TransactionKind.CHARGEBACK).minus(sum(TransactionKind.CHARGEBACK_REVERSAL));
    }

    private PaymentStatus statusOfWhatWasTaken() {
        Money given = sum(TransactionKind.REFUND).plus(chargedBack());
        boolean left = captured().compareTo(given) > 0;
        boolean lost = chargedBack().signum() > 0;
        if (disputeOpen && (left || lost)) {
            return PaymentStatus.DISPUTED;
        }
        boolean restGone = authorizationExpired
                || captured().plus(sum(TransactionKind.VOID)).compareTo(authorized()) >= 0;
        if (given.signum() <= 0) {
            return restGone ? PaymentStatus.CAPTURED : PaymentStatus.PARTIALLY_CAPTURED;
        }
        if (left || !restGone) {
            return PaymentStatus.PARTIALLY_REFUNDED;
        }
        return lost ? PaymentStatus.CHARGED_BACK : PaymentStatus.REFUNDED;
    }

    private PaymentStatus statusOfWhatWasReserved() {
        if (authorized().signum() > 0) {
            if (sum(TransactionKind.VOID).compareTo(authorized()) >= 0) {
                return anotherAttempt() ? PaymentStatus.PENDING : PaymentStatus.VOIDED;
            }
            return authorizationExpired ? PaymentStatus.EXPIRED : PaymentStatus.AUTHORIZED;
        }
        if (any(TransactionStatus.PENDING) || any(TransactionStatus.UNKNOWN)) {
            return authorizationExpired ? PaymentStatus.EXPIRED : PaymentStatus.PENDING;
        }
        return any(TransactionStatus.FAILED) && !any(TransactionStatus.INITIATED)
                ? PaymentStatus.FAILED
                : PaymentStatus.INITIATED;
    }

    private Money authorized() {
        return sum(TransactionKind.AUTHORIZE, TransactionKind.SALE).minus(sum(TransactionKind.CHANGE));
    }

    private Money captured() {
        return sum(TransactionKind.CAPTURE, TransactionKind.SALE).minus(sum(TransactionKind.CHANGE));
    }

    private Money sum(TransactionKind... kinds) {
        return entries.stream()
                .filter(entry -> entry.state() == TransactionStatus.SUCCESS)
                .filter(entry -> Arrays.asList(kinds).contains(entry.kind()))
                .map(PaymentEntry::amount)
                .reduce(Money.zero(entries.get(0).amount().currency()), Money::plus);
    }

    /** Whether money may be reserved or taken any moment. */
    private boolean anotherAttempt() {
        return entries.stream()
                .filter(entry -> entry.kind() == TransactionKind.AUTHORIZE || entry.kind() == TransactionKind.SALE)
                .anyMatch(entry ->
                        entry.state() == TransactionStatus.PENDING || entry.state() == TransactionStatus.UNKNOWN);
    }

    private boolean any(TransactionStatus state) {
        return entries.stream().anyMatch(entry -> entry.state() == state);
    }
}
