package io.retailsync.model.pricing;

import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of a discount that was given (canonical-model 9, O3). */
public final class DiscountApplicationRules {

    /** The rules. */
    public static final Rules<DiscountApplication> ALL = Rules.<DiscountApplication>of(DiscountApplication.class)
            .first("M1", "A discount and its parts are in one currency.", DiscountApplicationRules::currencies)
            .reject(
                    "O3",
                    "What the lines bear adds up to what was taken off, and no part is below zero.",
                    DiscountApplicationRules::parts)
            .build();

    private DiscountApplicationRules() {}

    private static void currencies(DiscountApplication discount, Breaches breaches) {
        discount.parts()
                .forEach(part -> breaches.equal(
                        DiscountApplicationPaths.PARTS::toString,
                        discount.applied().currency(),
                        part.amount().currency()));
    }

    private static void parts(DiscountApplication discount, Breaches breaches) {
        for (int i = 0; i < discount.parts().size(); i++) {
            Money part = discount.parts().get(i).amount();
            if (part.signum() < 0) {
                breaches.add(DiscountApplicationPaths.PARTS + "[" + i + "].amount", "zero or more", part);
            }
        }
        Money sum = discount.parts().stream()
                .map(DiscountPart::amount)
                .reduce(Money.zero(discount.applied().currency()), Money::plus);
        breaches.equal(DiscountApplicationPaths.APPLIED::toString, sum, discount.applied());
    }
}
