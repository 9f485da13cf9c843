package io.retailsync.model.money;

import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of an amount that was shared (canonical-model 9, M2). */
public final class SplitRules {

    /** The rules. */
    public static final Rules<Split> ALL = Rules.<Split>of(Split.class)
            .first("M1", "All parts are in the currency of the whole.", SplitRules::currencies)
            .reject("M2", "The parts add up to the whole, and none has another sign.", SplitRules::parts)
            .build();

    private SplitRules() {}

    private static void currencies(Split split, Breaches breaches) {
        for (int i = 0; i < split.parts().size(); i++) {
            String path = "parts[" + i + "]";
            breaches.equal(
                    () -> path, split.whole().currency(), split.parts().get(i).currency());
        }
    }

    private static void parts(Split split, Breaches breaches) {
        Money sum = split.parts().stream().reduce(Money.zero(split.whole().currency()), Money::plus);
        breaches.equal(() -> "parts", split.whole(), sum);
        for (int i = 0; i < split.parts().size(); i++) {
            Money part = split.parts().get(i);
            if (part.signum() != 0 && part.signum() != split.whole().signum()) {
                breaches.add("parts[" + i + "]", "zero or the sign of " + split.whole(), part);
            }
        }
    }
}
