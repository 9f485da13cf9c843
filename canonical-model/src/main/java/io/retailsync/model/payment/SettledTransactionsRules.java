package io.retailsync.model.payment;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What has to hold of transactions and payouts together (canonical-model 9, F8). */
public final class SettledTransactionsRules {

    /** The rules. */
    public static final Rules<SettledTransactions> ALL = Rules.<SettledTransactions>of(SettledTransactions.class)
            .exception(
                    "F8",
                    "A settled transaction is in exactly one payout that did not fail, once as what it is: charge,"
                            + " refund or chargeback.",
                    SettledTransactionsRules::once)
            .build();

    private static final Set<SettlementKind> MOVEMENTS =
            Set.of(SettlementKind.CHARGE, SettlementKind.REFUND, SettlementKind.CHARGEBACK);

    private SettledTransactionsRules() {}

    private static void once(SettledTransactions settled, Breaches breaches) {
        Map<String, Integer> times = new LinkedHashMap<>();
        settled.settled().forEach(transaction -> times.put(transaction, 0));
        for (Payout payout : settled.payouts()) {
            for (SettlementLine line : payout.lines()) {
                String transaction = line.transaction();
                if (transaction != null && payout.counts() && moves(line)) {
                    times.merge(transaction, 1, Integer::sum);
                }
            }
        }
        times.forEach((transaction, count) -> breaches.equal(
                () -> "payout.lines.transaction " + transaction, "once", count == 1 ? "once" : count + " times"));
    }

    private static boolean moves(SettlementLine line) {
        return line.kind().known().filter(MOVEMENTS::contains).isPresent();
    }
}
