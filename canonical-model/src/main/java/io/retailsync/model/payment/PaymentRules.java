package io.retailsync.model.payment;

import io.retailsync.model.Money;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has to hold of a payment with its transactions (canonical-model 9).
 */
public final class PaymentRules {

    /** What each kind may follow on. The others stand on their own. */
    private static final Map<TransactionKind, Set<TransactionKind>> PARENTS = Map.of(
            TransactionKind.CAPTURE, Set.of(TransactionKind.AUTHORIZE),
            TransactionKind.VOID, Set.of(TransactionKind.AUTHORIZE),
            TransactionKind.REFUND, Set.of(TransactionKind.CAPTURE, TransactionKind.SALE),
            TransactionKind.CHARGEBACK, Set.of(TransactionKind.CAPTURE, TransactionKind.SALE),
            TransactionKind.CHARGEBACK_REVERSAL, Set.of(TransactionKind.CHARGEBACK));

    /** The rules where the provider captures no more than was authorised. */
    public static final Rules<Payment> ALL = withOverCapture(Percentage.ZERO);

    private PaymentRules() {}

    /**
     * {@return the rules for a provider that may capture more than was authorised, as for weighed goods and tips}
     *
     * @param allowance so many percent more
     */
    public static Rules<Payment> withOverCapture(Percentage allowance) {
        return Rules.<Payment>of(Payment.class)
                .first("M1", "All transactions of a payment are in its currency.", PaymentRules::currencies)
                .first("Q2", "A payment has a transaction, and none of them is below zero.", PaymentRules::amounts)
                .reject(
                        "P1",
                        "No more is captured than was authorised, and what the provider allows beyond it.",
                        (payment, breaches) -> captured(payment, allowance, breaches))
                .reject("P2", "No more is refunded and charged back than was captured.", PaymentRules::givenBack)
                .reject(
                        "P5",
                        "Whatever captures, voids, gives back or takes away names a successful transaction of a kind"
                                + " that it can follow from.",
                        PaymentRules::parents)
                .reject("P6", "Nothing is begun after a transaction whose outcome is unknown.", PaymentRules::unknown)
                .build();
    }

    private static void currencies(Payment payment, Breaches breaches) {
        for (int i = 0; i < payment.transactions().size(); i++) {
            String path = path(i, "amount");
            breaches.equal(
                    () -> path,
                    payment.currency(),
                    payment.transactions().get(i).amount().currency());
        }
    }

    private static void amounts(Payment payment, Breaches breaches) {
        if (payment.transactions().isEmpty()) {
            breaches.add("payment.transactions", "1 or more", "none");
        }
        for (int i = 0; i < payment.transactions().size(); i++) {
            Money amount = payment.transactions().get(i).amount();
            if (amount.signum() < 0) {
                breaches.add(path(i, "amount"), "zero or more", amount);
            }
        }
    }

    private static void captured(Payment payment, Percentage allowance, Breaches breaches) {
        Money beyond = allowance.shareOf(payment.authorized(), RoundingPolicies.standard());
        breaches.atMost(() -> "payment.captured", payment.authorized().plus(beyond), payment.captured());
    }

    private static void givenBack(Payment payment, Breaches breaches) {
        breaches.atMost(
                () -> "payment.refunded", payment.captured(), payment.refunded().plus(payment.chargedBack()));
    }

    private static void parents(Payment payment, Breaches breaches) {
        for (int i = 0; i < payment.transactions().size(); i++) {
            PaymentTransaction part = payment.transactions().get(i);
            Set<TransactionKind> legal = PARENTS.getOrDefault(part.kind(), Set.of());
            String id = part.parent();
            Optional<PaymentTransaction> parent = id == null ? Optional.empty() : payment.transaction(id);
            boolean fits = parent.filter(PaymentTransaction::succeeded)
                    .filter(found -> legal.contains(found.kind()))
                    .isPresent();
            if (!legal.isEmpty() && !fits) {
                breaches.add(
                        path(i, "parent"),
                        "a successful one of " + new TreeSet<>(legal),
                        parent.map(found -> found.kind() + " " + found.state()).orElse("none"));
            }
        }
    }

    private static void unknown(Payment payment, Breaches breaches) {
        Optional<Instant> doubt = payment.transactions().stream()
                .filter(part -> part.state() == TransactionStatus.UNKNOWN)
                .map(PaymentTransaction::occurredAt)
                .min(Comparator.naturalOrder());
        for (int i = 0; doubt.isPresent() && i < payment.transactions().size(); i++) {
            Instant at = payment.transactions().get(i).occurredAt();
            if (at.isAfter(doubt.get())) {
                breaches.add(path(i, "occurredAt"), "nothing after the doubt of " + doubt.get(), at);
            }
        }
    }

    private static String path(int index, String attribute) {
        return "payment.transactions[" + index + "]." + attribute;
    }
}
