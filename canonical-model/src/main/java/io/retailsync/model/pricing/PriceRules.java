package io.retailsync.model.pricing;

import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of one price (canonical-model 9). */
public final class PriceRules {

    /** The rules. */
    public static final Rules<Price> ALL = Rules.<Price>of(Price.class)
            .reject("M1", "A price and the one it is compared with are in one currency.", PriceRules::currencies)
            .build();

    private PriceRules() {}

    private static void currencies(Price price, Breaches breaches) {
        Money former = price.compareAt();
        if (former != null) {
            breaches.equal(PricePaths.COMPARE_AT::toString, price.amount().currency(), former.currency());
        }
    }
}
