package io.retailsync.model.pricing;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.money.Discount;
import io.retailsync.model.money.DiscountAllocation;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a promotion takes off a basket. Pure: whether it is granted at all, and which of several, is asked before ({@link
 * Promotion#granted}, {@link Promotion#stacksWith}).
 *
 * <p>Decided here: the line that {@link PromotionSpread#ONE} means, and the pieces that are free of several, are the dearest line and the
 * cheapest pieces; at a tie the first. An effect, spread or target that the list does not know takes nothing off, because nobody knows what.
 */
public final class PromotionDiscount {

    private static final Percentage ALL = Percentage.of("100");

    private final Promotion promotion;
    private final List<BasketLine> lines;
    private final RoundingPolicy policy;

    private PromotionDiscount(Promotion promotion, List<BasketLine> lines, RoundingPolicy policy) {
        this.promotion = promotion;
        this.lines = List.copyOf(lines);
        this.policy = policy;
    }

    /**
     * {@return what each line bears, in their order; nothing where the basket does not meet the terms}
     *
     * @param promotion what is granted
     * @param lines of the basket, in one currency, at least one; for {@link PromotionTarget#SHIPPING} the shipping lines alone
     * @param policy the one of the order
     * @throws InvalidValue without lines, or for amounts below zero
     * @throws IllegalArgumentException for lines or a promotion in another currency
     */
    public static DiscountAllocation of(Promotion promotion, List<BasketLine> lines, RoundingPolicy policy) {
        if (lines.isEmpty()) {
            throw new InvalidValue("promotion.lines", "an empty list", "at least one line");
        }
        return new PromotionDiscount(promotion, lines, policy).discount();
    }

    private DiscountAllocation discount() {
        List<Integer> eligible = IntStream.range(0, lines.size())
                .filter(this::isEligible)
                .boxed()
                .toList();
        if (eligible.isEmpty() || !meetsTerms(eligible)) {
            return nothing();
        }
        PromotionEffect effect = promotion.effect();
        if (effect instanceof PromotionEffect.FixedPrice fixed) {
            return single(eligible, at -> excess(lines.get(at), fixed.price()));
        }
        if (effect instanceof PromotionEffect.BuyXGetY deal) {
            return single(eligible, new FreePieces(lines, eligible, deal, policy)::of);
        }
        if (effect instanceof PromotionEffect.Gift gift) {
            return single(eligible, at -> gift(lines.get(at), gift));
        }
        return plain(effect).map(discount -> spread(eligible, discount)).orElseGet(this::nothing);
    }

    private static Optional<Discount> plain(PromotionEffect effect) {
        if (effect instanceof PromotionEffect.PercentOff off) {
            return Optional.of(new Discount.PercentOff(atMostAll(off.percent())));
        }
        if (effect instanceof PromotionEffect.AmountOff off) {
            return Optional.of(new Discount.AmountOff(off.amount()));
        }
        return effect instanceof PromotionEffect.FreeShipping
                ? Optional.of(new Discount.PercentOff(ALL))
                : Optional.empty();
    }

    private DiscountAllocation spread(List<Integer> eligible, Discount discount) {
        return promotion
                .spread()
                .known()
                .map(spread -> switch (spread) {
                    case EACH ->
                        single(eligible, at -> discount.takenFrom(lines.get(at).amount(), policy));
                    case ACROSS -> across(eligible, discount);
                    case ONE -> across(List.of(dearest(eligible)), discount);
                })
                .orElseGet(this::nothing);
    }

    private DiscountAllocation single(List<Integer> eligible, java.util.function.IntFunction<Money> taken) {
        List<Money> parts = new ArrayList<>(nothing().parts());
        eligible.forEach(at -> parts.set(at, taken.apply(at)));
        return new DiscountAllocation(parts, zero());
    }

    private DiscountAllocation across(List<Integer> eligible, Discount discount) {
        DiscountAllocation shares = DiscountAllocation.over(
                eligible.stream().map(at -> lines.get(at).amount()).toList(), discount, policy);
        List<Money> parts = new ArrayList<>(nothing().parts());
        for (int i = 0; i < eligible.size(); i++) {
            parts.set(eligible.get(i), shares.parts().get(i));
        }
        return new DiscountAllocation(parts, shares.unused());
    }

    private int dearest(List<Integer> eligible) {
        int dearest = eligible.get(0);
        for (int at : eligible) {
            dearest = lines.get(at).amount().compareTo(lines.get(dearest).amount()) > 0 ? at : dearest;
        }
        return dearest;
    }

    private boolean isEligible(int at) {
        return promotion.target().is(PromotionTarget.SHIPPING)
                || promotion.terms().skus().isEmpty()
                || lines.get(at)
                        .sku()
                        .filter(promotion.terms().skus()::contains)
                        .isPresent();
    }

    private boolean meetsTerms(List<Integer> eligible) {
        PromotionTerms terms = promotion.terms();
        if (promotion.target().known().isEmpty()) {
            return false;
        }
        Money subtotal = lines.stream().map(BasketLine::amount).reduce(zero(), Money::plus);
        boolean enough = terms.leastSubtotal() == null || subtotal.compareTo(terms.leastSubtotal()) >= 0;
        return enough && (terms.leastQuantity() == null || hold(eligible, terms.leastQuantity()));
    }

    private boolean hold(List<Integer> eligible, Quantity least) {
        Quantity held = eligible.stream()
                .map(at -> lines.get(at).quantity())
                .filter(quantity -> quantity.unit().equals(least.unit()))
                .reduce(least.minus(least), Quantity::plus);
        return held.compareTo(least) >= 0;
    }

    private static Money excess(BasketLine line, Money price) {
        if (!line.inPieces()) {
            return Money.zero(line.amount().currency());
        }
        Money excess = line.amount().minus(price.times(line.quantity().whole()));
        return excess.signum() > 0 ? excess : Money.zero(excess.currency());
    }

    private Money gift(BasketLine line, PromotionEffect.Gift gift) {
        boolean given = line.sku().filter(gift.gift()::equals).isPresent() && line.inPieces();
        return given ? FreePieces.worth(line, gift.pieces(), policy) : zero();
    }

    private DiscountAllocation nothing() {
        return new DiscountAllocation(Collections.nCopies(lines.size(), zero()), zero());
    }

    private Money zero() {
        return Money.zero(lines.get(0).amount().currency());
    }

    private static Percentage atMostAll(Percentage percent) {
        return percent.compareTo(ALL) > 0 ? ALL : percent;
    }
}
