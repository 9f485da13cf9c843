package io.retailsync.model.payment;

import static io.retailsync.model.payment.TransactionKind.AUTHORIZE;
import static io.retailsync.model.payment.TransactionKind.CAPTURE;
import static io.retailsync.model.payment.TransactionKind.CHARGEBACK;
import static io.retailsync.model.payment.TransactionKind.CHARGEBACK_REVERSAL;
import static io.retailsync.model.payment.TransactionKind.REFUND;
import static io.retailsync.model.payment.TransactionKind.SALE;
import static io.retailsync.model.payment.TransactionKind.VOID;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.Map;
import java.util.Set;

/**
 * What has to hold of one payment (canonical-model 9). A transaction does not name its parent yet: that there is one of a kind that may be its
 * parent is what is looked at (P5).
 */
public final class PaymentRules {

    /** The rules where the provider captures no more than was authorised. */
    public static final Rules<PaymentFacts> ALL = withOverCapture(Percentage.ZERO);

    private static final Map<TransactionKind, Set<TransactionKind>> PARENTS = Map.of(
            CAPTURE,
            Set.of(AUTHORIZE),
            VOID,
            Set.of(AUTHORIZE),
            REFUND,
            Set.of(CAPTURE, SALE),
            CHARGEBACK,
            Set.of(CAPTURE, SALE),
            CHARGEBACK_REVERSAL,
            Set.of(CHARGEBACK),
            TransactionKind.CHANGE,
            Set.of(SALE, CAPTURE));

    private PaymentRules() {}

    /**
     * {@return the rules for a provider that may capture more than was authorised, as for weighed goods and tips}
     *
     * @param allowance so many percent more
     */
    public static Rules<PaymentFacts> withOverCapture(Percentage allowance) {
        return Rules.<PaymentFacts>of(PaymentFacts.class)
                .first("M1", "All transactions of a payment are in one currency.", PaymentRules::currencies)
                .reject(
                        "P1",
                        "No more is captured than was authorised, and what the provider allows beyond it.",
                        (payment, breaches) -> captured(payment, allowance, breaches))
                .reject("P2", "No more is refunded and charged back than was captured.", PaymentRules::givenBack)
                .reject(
                        "P5",
                        "Whatever captures, voids or gives back has a successful transaction that it can follow from.",
                        PaymentRules::parents)
                .reject(
                        "P6",
                        "While the outcome of a transaction is unknown, no other is begun.",
                        PaymentRules::unknown)
                .build();
    }

    private static void currencies(PaymentFacts payment, Breaches breaches) {
        CurrencyCode currency = payment.entries().get(0).amount().currency();
        for (int i = 1; i < payment.entries().size(); i++) {
            String path = entry(i, "amount");
            breaches.equal(
                    () -> path, currency, payment.entries().get(i).amount().currency());
        }
    }

    private static void captured(PaymentFacts payment, Percentage allowance, Breaches breaches) {
        PaymentPosition position = payment.position();
        Money beyond = allowance.shareOf(position.authorized(), RoundingPolicies.standard());
        breaches.atMost(() -> "payment.captured", position.authorized().plus(beyond), position.captured());
    }

    private static void givenBack(PaymentFacts payment, Breaches breaches) {
        PaymentPosition position = payment.position();
        breaches.atMost(
                () -> "payment.refunded",
                position.captured(),
                position.refunded().plus(payment.chargedBack()));
    }

    private static void parents(PaymentFacts payment, Breaches breaches) {
        for (int i = 0; i < payment.entries().size(); i++) {
            PaymentEntry entry = payment.entries().get(i);
            Set<TransactionKind> parents = PARENTS.get(entry.kind());
            boolean orphan = parents != null
                    && entry.state() != TransactionStatus.FAILED
                    && payment.entries().stream()
                            .noneMatch(other ->
                                    other.state() == TransactionStatus.SUCCESS && parents.contains(other.kind()));
            if (orphan) {
                breaches.add(entry(i, "kind"), "a successful one of " + parents + " before it", entry.kind());
            }
        }
    }

    private static void unknown(PaymentFacts payment, Breaches breaches) {
        boolean unknown = payment.entries().stream().anyMatch(entry -> entry.state() == TransactionStatus.UNKNOWN);
        for (int i = 0; unknown && i < payment.entries().size(); i++) {
            TransactionStatus state = payment.entries().get(i).state();
            if (state == TransactionStatus.INITIATED || state == TransactionStatus.PENDING) {
                breaches.add(entry(i, "state"), "nothing under way beside a transaction of unknown outcome", state);
            }
        }
    }

    private static String entry(int index, String attribute) {
        return "payment.entries[" + index + "]." + attribute;
    }
}
