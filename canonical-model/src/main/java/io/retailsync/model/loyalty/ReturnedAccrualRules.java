package io.retailsync.model.loyalty;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of points when goods came back (canonical-model 9, L2). */
public final class ReturnedAccrualRules {

    /** The rules. */
    public static final Rules<ReturnedAccrual> ALL = Rules.<ReturnedAccrual>of(ReturnedAccrual.class)
            .first(
                    "Q1",
                    "No more came back than was bought, in the same unit, and it had earned something.",
                    ReturnedAccrualRules::counted)
            .exception(
                    "L2",
                    "The points of a returned line are taken back in step with the goods.",
                    (line, breaches) -> breaches.equal(
                            () -> "pointsTransaction[" + line.accrual().id() + "].reversalOf", due(line), gone(line)))
            .build();

    private ReturnedAccrualRules() {}

    private static void counted(ReturnedAccrual line, Breaches breaches) {
        boolean counted = line.accrual().points() >= 0
                && line.bought().value().signum() > 0
                && line.bought().unit().equals(line.returned().unit())
                && line.returned().value().signum() >= 0
                && line.returned().compareTo(line.bought()) <= 0;
        if (!counted) {
            breaches.add("orderLine.quantity", "zero up to " + line.bought(), line.returned());
        }
    }

    private static long due(ReturnedAccrual line) {
        return new PointsReversal(line.accrual().points(), line.bought()).due(line.returned());
    }

    private static long gone(ReturnedAccrual line) {
        return -PointsReversal.of(line.accrual(), line.transactions()).stream()
                .mapToLong(PointsTransaction::points)
                .sum();
    }
}
