package io.retailsync.model.loyalty;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What has to hold of a member's points (canonical-model 9, L1). */
public final class PointsAccountRules {

    /** The rules. */
    public static final Rules<PointsAccount> ALL = Rules.<PointsAccount>of(PointsAccount.class)
            .reject(
                    "L1",
                    "A balance is the sum of its transactions and was never below zero; what undoes a transaction"
                            + " undoes no more than it.",
                    PointsAccountRules::check)
            .build();

    private PointsAccountRules() {}

    private static void check(PointsAccount account, Breaches breaches) {
        balances(account, breaches);
        for (PointsTransaction transaction : account.transactions()) {
            if (transaction.points() == 0) {
                breaches.add("pointsTransaction[" + transaction.id() + "].points", "some points", "none");
            }
            undone(transaction, account.transactions(), breaches);
        }
    }

    private static void balances(PointsAccount account, Breaches breaches) {
        Map<String, Long> sums = new TreeMap<>();
        account.membership().balances().forEach(balance -> sums.put(balance.pointsCurrency(), 0L));
        account.transactions().stream()
                .sorted(Comparator.comparing(PointsTransaction::effectiveAt))
                .forEach(transaction -> {
                    long sum = sums.merge(transaction.pointsCurrency(), transaction.points(), Long::sum);
                    if (sum < 0) {
                        breaches.add(
                                "pointsTransaction[" + transaction.id() + "].points", "a balance of zero or more", sum);
                    }
                });
        sums.forEach((currency, sum) -> breaches.equal(
                () -> "loyaltyMembership.balances[" + currency + "]",
                sum,
                account.membership().balance(currency)));
    }

    private static void undone(PointsTransaction original, List<PointsTransaction> transactions, Breaches breaches) {
        List<PointsTransaction> undoing = PointsReversal.of(original, transactions);
        long points = undoing.stream().mapToLong(PointsTransaction::points).sum();
        boolean within = Long.signum(points) == -Long.signum(original.points())
                && Math.abs(points) <= Math.abs(original.points())
                && undoing.stream().allMatch(part -> part.pointsCurrency().equals(original.pointsCurrency()));
        if (!undoing.isEmpty() && !within) {
            breaches.add(
                    "pointsTransaction[" + original.id() + "].reversalOf",
                    "at most " + original.points() + " " + original.pointsCurrency() + " undone",
                    points);
        }
    }
}
