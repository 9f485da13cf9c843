package io.retailsync.model.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.DiscountAllocation;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.time.Validity;
import io.retailsync.seeded.Property;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromotionDiscountTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Sku MUG = new Sku("MUG");

    @Test
    void anAmountOffTheOrderIsSharedToTheCent() {
        DiscountAllocation discount = of(
                new PromotionEffect.AmountOff(eur("10.00")),
                PromotionSpread.ACROSS,
                line("A", 1, "33.33"),
                line("B", 1, "33.33"),
                line("C", 1, "33.34"));
        assertThat(discount.parts()).containsExactly(eur("3.33"), eur("3.33"), eur("3.34"));
    }

    @Test
    void aPercentageOffEachLineIsRoundedForEach() {
        assertThat(of(percent("25"), PromotionSpread.EACH, line("A", 1, "0.99"), line("B", 2, "3.02"))
                        .parts())
                .containsExactly(eur("0.25"), eur("0.76"));
    }

    @Test
    void oneMeansTheDearestAndWhatItCannotBearIsReported() {
        DiscountAllocation discount = of(
                new PromotionEffect.AmountOff(eur("9.00")),
                PromotionSpread.ONE,
                line("A", 1, "2.00"),
                line("B", 1, "7.00"));
        assertThat(discount.parts()).containsExactly(eur("0.00"), eur("7.00"));
        assertThat(discount.unused()).isEqualTo(eur("2.00"));
    }

    @Test
    void aFixedPriceTakesOffWhatIsAboveIt() {
        assertThat(of(
                                new PromotionEffect.FixedPrice(eur("4.00")),
                                PromotionSpread.EACH,
                                line("A", 2, "10.00"),
                                line("B", 2, "7.00"))
                        .parts())
                .containsExactly(eur("2.00"), eur("0.00"));
    }

    @Test
    void ofThreeTheCheapestIsFree() {
        PromotionEffect deal = new PromotionEffect.BuyXGetY(2, 1, Percentage.of("100"));
        assertThat(of(deal, PromotionSpread.EACH, line("A", 4, "40.00"), line("B", 3, "15.00"))
                        .parts())
                .as("seven pieces are two groups of three: two of the cheapest are free")
                .containsExactly(eur("0.00"), eur("10.00"));
        assertThat(of(deal, PromotionSpread.EACH, line("A", 2, "40.00")).parts())
                .containsExactly(eur("0.00"));
    }

    @Test
    void shippingIsFreeAndAGiftIsNoMoreThanItself() {
        Promotion shipping =
                promotion(new PromotionEffect.FreeShipping(), PromotionTarget.SHIPPING, PromotionSpread.ACROSS);
        assertThat(PromotionDiscount.of(
                                shipping, List.of(BasketLine.shipping(eur("4.95"))), RoundingPolicies.standard())
                        .parts())
                .containsExactly(eur("4.95"));
        assertThat(of(
                                new PromotionEffect.Gift(MUG, 1),
                                PromotionSpread.EACH,
                                line("MUG", 3, "10.00"),
                                line("POT", 1, "20.00"))
                        .parts())
                .containsExactly(eur("3.33"), eur("0.00"));
    }

    @Test
    void aBasketBelowTheTermsGetsNothing() {
        Promotion promotion = withTerms(new PromotionTerms(eur("50.00"), null, Set.of(), Set.of()));
        Promotion three = withTerms(new PromotionTerms(null, Quantity.pieces(3), Set.of(MUG), Set.of()));
        List<BasketLine> basket = List.of(line("MUG", 2, "40.00"), line("POT", 1, "9.99"));
        assertThat(apply(promotion, basket)).containsExactly(eur("0.00"), eur("0.00"));
        assertThat(apply(three, basket)).containsExactly(eur("0.00"), eur("0.00"));
        Promotion mugs = withTerms(new PromotionTerms(null, Quantity.pieces(2), Set.of(MUG), Set.of()));
        assertThat(apply(mugs, basket)).containsExactly(eur("4.00"), eur("0.00"));
    }

    @Test
    void whatNobodyKnowsTakesNothingOff() {
        Promotion vendor = Promotion.builder()
                .name("?")
                .status(PromotionStatus.ACTIVE)
                .trigger(PromotionTrigger.CODE)
                .validity(Validity.ALWAYS)
                .terms(PromotionTerms.none())
                .effect(percent("10"))
                .target(PromotionTarget.LINE)
                .spread(Coded.raw("CHEAPEST", "shop"))
                .build();
        assertThat(apply(vendor, List.of(line("MUG", 1, "10.00")))).containsExactly(eur("0.00"));
    }

    @Test
    void aPromotionIsGrantedInItsTimeAndChannelAndOneOfAClass() {
        Promotion promotion = promotion(percent("10"), PromotionTarget.LINE, PromotionSpread.EACH);
        assertThat(promotion.granted(SalesChannel.STORE, NOON)).isTrue();
        assertThat(promotion.granted(SalesChannel.STORE, NOON.minusNanos(1))).isFalse();
        assertThat(promotion.stacksWith(promotion)).isFalse();
    }

    @Test
    void noLineEverBearsMoreThanItCosts() {
        Property.holds(500, random -> {
            List<BasketLine> basket = Stream.generate(() -> drawn(random))
                    .limit(1 + random.nextInt(6))
                    .toList();
            Promotion promotion = promotion(
                    effect(random),
                    PromotionTarget.LINE,
                    List.of(PromotionSpread.values()).get(random.nextInt(3)));
            List<Money> parts = apply(promotion, basket);
            assertThat(parts).hasSameSizeAs(basket);
            for (int i = 0; i < parts.size(); i++) {
                assertThat(parts.get(i)).isBetween(eur("0.00"), basket.get(i).amount());
            }
        });
    }

    private static BasketLine drawn(RandomGenerator random) {
        return new BasketLine(
                Optional.of(MUG),
                Quantity.pieces(1 + random.nextInt(5)),
                eur("0.01").times(random.nextInt(9_999)));
    }

    private static PromotionEffect effect(RandomGenerator random) {
        Money amount = eur("0.01").times(random.nextInt(5_000));
        return switch (random.nextInt(5)) {
            case 0 -> percent(String.valueOf(random.nextInt(150)));
            case 1 -> new PromotionEffect.AmountOff(amount);
            case 2 -> new PromotionEffect.FixedPrice(amount);
            case 3 -> new PromotionEffect.Gift(MUG, 1 + random.nextInt(3));
            default -> new PromotionEffect.BuyXGetY(1 + random.nextInt(3), 1 + random.nextInt(2), Percentage.of("50"));
        };
    }

    private static DiscountAllocation of(PromotionEffect effect, PromotionSpread spread, BasketLine... lines) {
        return PromotionDiscount.of(
                promotion(effect, PromotionTarget.LINE, spread), List.of(lines), RoundingPolicies.standard());
    }

    private static List<Money> apply(Promotion promotion, List<BasketLine> basket) {
        return PromotionDiscount.of(promotion, basket, RoundingPolicies.standard())
                .parts();
    }

    private static Promotion withTerms(PromotionTerms terms) {
        return promotion(terms, percent("10"), PromotionTarget.LINE, PromotionSpread.EACH, null);
    }

    private static Promotion promotion(PromotionEffect effect, PromotionTarget target, PromotionSpread spread) {
        return promotion(PromotionTerms.none(), effect, target, spread, "season");
    }

    private static Promotion promotion(
            PromotionTerms terms,
            PromotionEffect effect,
            PromotionTarget target,
            PromotionSpread spread,
            @Nullable String stacking) {
        return Promotion.builder()
                .name("Season")
                .status(PromotionStatus.ACTIVE)
                .trigger(PromotionTrigger.AUTOMATIC)
                .validity(Validity.since(NOON))
                .terms(terms)
                .effect(effect)
                .target(target)
                .spread(spread)
                .stackingClass(stacking)
                .build();
    }

    private static PromotionEffect percent(String percent) {
        return new PromotionEffect.PercentOff(Percentage.of(percent));
    }

    private static BasketLine line(String sku, int pieces, String amount) {
        return new BasketLine(Optional.of(new Sku(sku)), Quantity.pieces(pieces), eur(amount));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
