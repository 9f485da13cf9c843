package io.retailsync.model.payment;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares amounts that should have been with amounts that were, by a key that both sides know. Pure.
 *
 * <p>Tolerance is no rounding (canonical-model 8.1, rule 12): it is so many minor units for each pair, and the differences of the pairs are added
 * up without their signs, so that one fault does not hide another. An amount without a counterpart is never tolerated.
 *
 * @param currency of all amounts
 * @param minorUnits how many minor units a pair may differ by, zero or more
 */
public record Reconciliation(CurrencyCode currency, int minorUnits) {

    /**
     * Refuses a negative tolerance.
     *
     * @param currency of all amounts
     * @param minorUnits how many minor units a pair may differ by, zero or more
     */
    public Reconciliation {
        if (minorUnits < 0) {
            throw new InvalidValue("reconciliation.minorUnits", "a number below zero", "zero or more");
        }
    }

    /**
     * {@return what came out}
     *
     * @param scope what is compared
     * @param expected what should have been, by key
     * @param actual what was, by key
     * @throws IllegalArgumentException for an amount in another currency
     */
    public ReconciliationResult compare(String scope, Map<String, Money> expected, Map<String, Money> actual) {
        List<ReconciledPair> pairs = expected.entrySet().stream()
                .filter(entry -> actual.containsKey(entry.getKey()))
                .map(entry -> new ReconciledPair(
                        entry.getKey(), entry.getValue(), Objects.requireNonNull(actual.get(entry.getKey()))))
                .sorted(Comparator.comparing(ReconciledPair::key))
                .toList();
        List<UnmatchedAmount> missing = without(expected, actual);
        List<UnmatchedAmount> surplus = without(actual, expected);
        Money tolerance = Money.ofMinor((long) minorUnits * pairs.size(), currency);
        Money difference = pairs.stream()
                .map(pair -> pair.actual().minus(pair.expected()).abs())
                .reduce(Money.zero(currency), Money::plus);
        boolean agrees = missing.isEmpty() && surplus.isEmpty() && difference.compareTo(tolerance) <= 0;
        ReconciliationStatus good = difference.isZero() ? ReconciliationStatus.MATCHED : ReconciliationStatus.TOLERATED;
        return ReconciliationResult.builder()
                .scope(scope)
                .expected(sum(expected))
                .actual(sum(actual))
                .pairs(pairs)
                .missing(missing)
                .surplus(surplus)
                .tolerance(tolerance)
                .status(agrees ? good : ReconciliationStatus.EXCEPTION)
                .build();
    }

    private Money sum(Map<String, Money> amounts) {
        return amounts.values().stream().reduce(Money.zero(currency), Money::plus);
    }

    private static List<UnmatchedAmount> without(Map<String, Money> amounts, Map<String, Money> others) {
        return amounts.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(entry -> new UnmatchedAmount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(UnmatchedAmount::key))
                .toList();
    }
}
