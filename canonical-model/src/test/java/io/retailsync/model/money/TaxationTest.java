package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.seeded.Property;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaxationTest {

    private static final CurrencyCode EUR = CurrencyCode.of("EUR");
    private static final List<TaxRates> RATES = List.of(
            TaxRates.of("19"),
            TaxRates.of("7"),
            TaxRates.of(),
            TaxRates.of(TaxRate.of("state", "4"), TaxRate.of("city", "4.875")),
            TaxRates.of(TaxRate.of("gst", "5"), new TaxRate("qst", Percentage.of("9.5"), List.of("gst"))));

    @Test
    void atEveryLevelTheLinesAddUpAndNetAndTaxAreTheGross() {
        Property.holds(5_000, random -> {
            List<TaxableLine> lines = lines(random);
            TaxMode mode = random.nextBoolean() ? TaxMode.NET : TaxMode.GROSS;
            RoundingPolicy policy = Policies.any(random);
            List<TaxedAmount> taxed = Taxation.of(lines, mode, policy);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(taxed.get(i).stated()).isEqualTo(lines.get(i).charged(policy));
                assertThat(taxed.get(i).tax().signum() * taxed.get(i).stated().signum())
                        .isNotNegative();
                assertThat(lines.get(i).taxes().shares(taxed.get(i).tax()).stream()
                                .reduce(Money.zero(EUR), Money::plus))
                        .isEqualTo(
                                lines.get(i).taxes().rates().isEmpty()
                                        ? Money.zero(EUR)
                                        : taxed.get(i).tax());
            }
        });
    }

    @Test
    void theTaxOfADocumentIsRoundedOnceWhereThePolicySaysSo() {
        Property.holds(2_000, random -> {
            List<TaxableLine> lines = lines(random);
            Fraction exact = lines.stream()
                    .map(line -> TaxMode.NET.tax(
                            Fraction.of(line.charged(RoundingPolicies.standard())),
                            line.taxes().sum()))
                    .reduce(Fraction.ZERO, Fraction::plus);
            assertThat(tax(Taxation.of(lines, TaxMode.NET, Policies.at(RoundingLevel.DOCUMENT))))
                    .isEqualTo(RoundingPolicies.standard().round(exact, EUR));
        });
    }

    @Test
    void aReturnMirrorsItsSaleAtEveryLevel() {
        Property.holds(2_000, random -> {
            List<TaxableLine> lines = lines(random);
            List<TaxableLine> mirrored = lines.stream()
                    .map(line -> new TaxableLine(
                            line.price(),
                            line.quantity().minus(line.quantity()).minus(line.quantity()),
                            line.discount().negated(),
                            line.taxes()))
                    .toList();
            TaxMode mode = random.nextBoolean() ? TaxMode.NET : TaxMode.GROSS;
            RoundingPolicy policy = Policies.any(random);
            assertThat(Taxation.of(mirrored, mode, policy))
                    .isEqualTo(Taxation.of(lines, mode, policy).stream()
                            .map(TaxedAmount::negated)
                            .toList());
        });
    }

    @Test
    void aCompoundTaxHasTheOthersInItsBase() {
        TaxRates rates = RATES.get(4);
        TaxedAmount line = Taxation.of(
                        List.of(TaxableLine.of(Money.of("100.00", "CAD"), rates)),
                        TaxMode.NET,
                        RoundingPolicies.standard())
                .get(0);
        assertThat(line.tax()).isEqualTo(Money.of("14.98", "CAD")); // 5.00 and 9.5 % of 105.00, 9.975
        assertThat(rates.shares(line.tax())).containsExactly(Money.of("5.00", "CAD"), Money.of("9.98", "CAD"));
    }

    @Test
    void taxOnUnroundedAmountsIsTheDifferenceOfTwoRoundedSides() {
        RoundingPolicy unrounded =
                new RoundingPolicy("test", 1, RoundingMode.HALF_UP, RoundingLevel.LINE, TaxableAmount.UNROUNDED);
        TaxableLine line = new TaxableLine(
                UnitAmount.of("0.3335", "EUR"), Quantity.pieces(10), Money.of("0.00", "EUR"), TaxRates.of("20"));
        TaxedAmount gross = Taxation.of(List.of(line), TaxMode.GROSS, unrounded).get(0);
        assertThat(gross.gross()).isEqualTo(Money.of("3.34", "EUR"));
        assertThat(gross.net()).isEqualTo(Money.of("2.78", "EUR")); // 3.335 / 1.2 = 2.779...
    }

    @Test
    void goodsByWeightAreRoundedPerLineWhereOthersAreRoundedPerPiece() {
        UnitAmount price = UnitAmount.of("1.37", "GBP").per(new Quantity(new BigDecimal("1"), "KGM"));
        TaxableLine line = new TaxableLine(
                price, new Quantity(new BigDecimal("1.5"), "KGM"), Money.of("0.00", "GBP"), TaxRates.of("20"));
        assertThat(tax(Taxation.of(List.of(line), TaxMode.NET, Policies.at(RoundingLevel.UNIT))))
                .isEqualTo(Money.of("0.41", "GBP"));
    }

    @Test
    void taxPerPieceIsNeverMoreThanTheGrossLine() {
        TaxableLine line = new TaxableLine(
                UnitAmount.of("0.01", "EUR"), Quantity.pieces(10), Money.of("0.04", "EUR"), TaxRates.of("20"));
        TaxedAmount taxed = Taxation.of(List.of(line), TaxMode.GROSS, Policies.of(RoundingMode.UP, RoundingLevel.UNIT))
                .get(0);
        assertThat(taxed.tax()).isEqualTo(taxed.gross()).isEqualTo(Money.of("0.06", "EUR"));
    }

    @Test
    void aSecondCurrencyInOneDocumentIsRefused() {
        List<TaxableLine> mixed = List.of(
                TaxableLine.of(Money.of("1.00", "EUR"), TaxRates.of("19")),
                TaxableLine.of(Money.of("1.00", "USD"), TaxRates.of("19")));
        assertThatThrownBy(() -> Taxation.of(mixed, TaxMode.NET, RoundingPolicies.standard()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("one currency in one document");
    }

    @Test
    void aDiscountBeyondItsLineIsRefused() {
        TaxableLine line = new TaxableLine(
                UnitAmount.of("1.00", "EUR"), Quantity.pieces(1), Money.of("1.01", "EUR"), TaxRates.of("19"));
        assertThatThrownBy(() -> Taxation.of(List.of(line), TaxMode.NET, RoundingPolicies.standard()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("line.discount");
    }

    @Test
    void aTaxTwiceOnALineAndACompoundTaxWithoutItsBaseAreRefused() {
        assertThatThrownBy(() -> TaxRates.of(TaxRate.of("vat", "19"), TaxRate.of("vat", "7")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> TaxRates.of(new TaxRate("qst", Percentage.of("9.5"), List.of("gst"))))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("taxRates.compoundedOn");
    }

    private static Money tax(List<TaxedAmount> amounts) {
        return amounts.stream().map(TaxedAmount::tax).reduce(Money::plus).orElseThrow();
    }

    /** Sales and credits in one document, prices with more decimals than the currency. */
    private static List<TaxableLine> lines(RandomGenerator random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> {
                    UnitAmount price = new UnitAmount(
                            BigDecimal.valueOf(1 + random.nextInt(100_000), 1 + random.nextInt(4)),
                            EUR,
                            Quantity.pieces(1));
                    Quantity quantity = Quantity.pieces(random.nextInt(-3, 12));
                    Money extended = price.extend(quantity, Policies.of(RoundingMode.DOWN, RoundingLevel.LINE));
                    Money discount = Money.ofMinor(
                            (long) (extended.minorUnits().longValueExact() * random.nextDouble() * 0.9), EUR);
                    return new TaxableLine(price, quantity, discount, RATES.get(random.nextInt(RATES.size())));
                })
                .toList();
    }
}
