package io.retailsync.model.money;

import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.function.Function;

/** What has to hold of sums in two currencies (canonical-model 9, M3). */
public final class PairSumRules {

    /** The rules. */
    public static final Rules<PairSum> ALL = Rules.<PairSum>of(PairSum.class)
            .first("M1", "Each side is in one currency throughout.", (sum, breaches) -> {
                currencies(sum, "shop", MoneyPair::shop, breaches);
                currencies(sum, "presentment", MoneyPair::presentment, breaches);
            })
            .reject("M3", "Each side adds up for itself.", (sum, breaches) -> {
                side(sum, "shop", MoneyPair::shop, breaches);
                side(sum, "presentment", MoneyPair::presentment, breaches);
            })
            .build();

    private PairSumRules() {}

    private static void currencies(PairSum sum, String name, Function<MoneyPair, Money> side, Breaches breaches) {
        for (int i = 0; i < sum.parts().size(); i++) {
            String path = "parts[" + i + "]." + name;
            breaches.equal(
                    () -> path,
                    side.apply(sum.whole()).currency(),
                    side.apply(sum.parts().get(i)).currency());
        }
    }

    private static void side(PairSum sum, String name, Function<MoneyPair, Money> side, Breaches breaches) {
        Money whole = side.apply(sum.whole());
        Money added = sum.parts().stream().map(side).reduce(Money.zero(whole.currency()), Money::plus);
        breaches.equal(() -> "whole." + name, added, whole);
    }
}
