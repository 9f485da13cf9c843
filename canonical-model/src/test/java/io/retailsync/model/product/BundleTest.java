package io.retailsync.model.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.Coded;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.seeded.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleTest {

    @Test
    void thePriceOfABundleIsSplitByWhatItsPartsCostAlone() {
        List<Money> alone = List.of(eur("20.00"), eur("10.00"));
        assertThat(bundle(BundleSplit.BY_PRICE).shares(eur("25.00"), alone)).containsExactly(eur("16.67"), eur("8.33"));
        assertThat(bundle(BundleSplit.EQUALLY).shares(eur("25.01"), alone)).containsExactly(eur("12.51"), eur("12.50"));
        assertThat(bundle(BundleSplit.FIRST).shares(eur("25.00"), alone)).containsExactly(eur("25.00"), eur("0.00"));
    }

    @Test
    void noCentIsLost() {
        Property.holds(300, random -> {
            Money price = eur("0.01").times(random.nextInt(10_000));
            List<Money> alone = List.of(
                    eur("0.01").times(random.nextInt(5_000)), eur("0.01").times(random.nextInt(5_000)));
            BundleSplit split = List.of(BundleSplit.values()).get(random.nextInt(3));
            assertThat(bundle(split).shares(price, alone).stream().reduce(eur("0.00"), Money::plus))
                    .isEqualTo(price);
        });
    }

    @Test
    void aPriceForEachPartIsNeeded() {
        assertThatThrownBy(() -> bundle(BundleSplit.FIRST).shares(eur("1.00"), List.of(eur("1.00"))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void theMarginIsUnknownWhereTheCostIs() {
        FinancialProductAttributes mug = FinancialProductAttributes.builder()
                .sku(new Sku("MUG"))
                .taxCategory("standard")
                .standardCost(UnitAmount.of("3.335", "EUR"))
                .build();
        assertThat(mug.margin(eur("20.00"), Quantity.pieces(3), RoundingPolicies.standard()))
                .contains(eur("9.99"));
        assertThat(mug.margin(Money.of("20.00", "USD"), Quantity.pieces(3), RoundingPolicies.standard()))
                .isEmpty();
    }

    private static Bundle bundle(BundleSplit split) {
        return new Bundle(
                new Sku("SET"),
                List.of(
                        new BundlePart(new Sku("POT"), Quantity.pieces(1)),
                        new BundlePart(new Sku("MUG"), Quantity.pieces(2))),
                Coded.of(BundlePricing.FIXED),
                Coded.of(split));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
