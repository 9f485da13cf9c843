package io.retailsync.model.pricing;

import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.stream.Stream;

/** What is told of determined taxes (canonical-model 9, F4; 8.1 rule 6). Nothing is ever calculated again: who takes the tax as it came may
 * go on. A tax of 0.00 at a rate is a threshold and says nothing. */
public final class TaxCheckRules {

    /** The rules. */
    public static final Rules<TaxCheck> ALL = Rules.<TaxCheck>of(TaxCheck.class)
            .first("M1", "The tolerance is in the currency of the taxes.", TaxCheckRules::currency)
            .exception(
                    "F4",
                    "A tax is what is taxed times the rate, rounded by the policy, give or take the tolerance.",
                    TaxCheckRules::amounts)
            .build();

    private TaxCheckRules() {}

    private static void currency(TaxCheck check, Breaches breaches) {
        check.determination().taxes().stream()
                .flatMap(tax -> Stream.of(tax.taxable(), tax.tax()))
                .forEach(amount -> breaches.equal(
                        () -> "tolerance", amount.currency(), check.tolerance().currency()));
    }

    private static void amounts(TaxCheck check, Breaches breaches) {
        for (int i = 0; i < check.determination().taxes().size(); i++) {
            DeterminedTax tax = check.determination().taxes().get(i);
            Money expected = tax.rate().shareOf(tax.taxable(), check.policy());
            boolean near = tax.tax().minus(expected).abs().compareTo(check.tolerance()) <= 0;
            if (!tax.tax().isZero() && !near) {
                breaches.add(TaxDeterminationRules.path(i, "tax"), expected, tax.tax());
            }
        }
    }
}
