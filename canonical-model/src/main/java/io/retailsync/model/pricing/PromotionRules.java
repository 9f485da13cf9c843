package io.retailsync.model.pricing;

import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to hold of a promotion. {@code D1} is ours. */
public final class PromotionRules {

    /** The rules. */
    public static final Rules<Promotion> ALL = Rules.<Promotion>of(Promotion.class)
            .first("M1", "All amounts of a promotion are in one currency.", PromotionRules::currencies)
            .reject("D1", "Those who pay for a promotion pay all of it together.", PromotionRules::funding)
            .build();

    private PromotionRules() {}

    private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(100);

    private static void currencies(Promotion promotion, Breaches breaches) {
        List<Money> amounts = new ArrayList<>();
        PromotionPaths.BUDGET.read(promotion).ifPresent(amounts::add);
        Optional.ofNullable(promotion.terms().leastSubtotal()).ifPresent(amounts::add);
        if (promotion.effect() instanceof PromotionEffect.AmountOff off) {
            amounts.add(off.amount());
        }
        if (promotion.effect() instanceof PromotionEffect.FixedPrice fixed) {
            amounts.add(fixed.price());
        }
        amounts.forEach(amount ->
                breaches.equal(PromotionPaths.EFFECT::toString, amounts.get(0).currency(), amount.currency()));
    }

    private static void funding(Promotion promotion, Breaches breaches) {
        BigDecimal sum = promotion.funding().stream()
                .map(share -> share.share().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!promotion.funding().isEmpty() && sum.compareTo(ALL_OF_IT) != 0) {
            breaches.add(PromotionPaths.FUNDING.toString(), "100 percent", sum.toPlainString());
        }
    }
}
