package io.retailsync.model.payment;

import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.stream.Stream;

/** What has to hold of one payout (canonical-model 9, F7). */
public final class PayoutRules {

    /** The rules. */
    public static final Rules<Payout> ALL = Rules.<Payout>of(Payout.class)
            .first("M1", "All amounts of a payout are in one currency.", PayoutRules::currencies)
            .reject(
                    "F7",
                    "A payout is the sum of its lines, and what each brings is what it moved less the fee.",
                    PayoutRules::sums)
            .build();

    private PayoutRules() {}

    private static void currencies(Payout payout, Breaches breaches) {
        for (int i = 0; i < payout.lines().size(); i++) {
            SettlementLine line = payout.lines().get(i);
            String path = "payout.lines[" + i + "]";
            Stream.of(line.gross(), line.fee(), line.net())
                    .forEach(
                            amount -> breaches.equal(() -> path, payout.amount().currency(), amount.currency()));
        }
    }

    private static void sums(Payout payout, Breaches breaches) {
        Money sum = Money.zero(payout.amount().currency());
        for (int i = 0; i < payout.lines().size(); i++) {
            SettlementLine line = payout.lines().get(i);
            String path = "payout.lines[" + i + "].net";
            breaches.equal(() -> path, line.gross().minus(line.fee()), line.net());
            sum = sum.plus(line.net());
        }
        breaches.equal(() -> "payout.amount", sum, payout.amount());
    }
}
