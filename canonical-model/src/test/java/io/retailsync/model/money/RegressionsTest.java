package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Failures that users of other systems reported: tracker and number stand at each. */
class RegressionsTest {

    private static final RoundingPolicy STANDARD = RoundingPolicies.standard();
    private static final Money NOTHING = Money.of("0.00", "EUR");

    /** frappe/ecommerce_integrations#154: 100.00 less 20.00 at 10 % was booked and paid as 90.00. */
    @Test
    void R50_discountIsTakenFromTheNetNotTheGross() {
        Money price = Money.of("100.00", "EUR");
        Discount discount = new Discount.AmountOff(Money.of("20.00", "EUR"));
        Money share = DiscountAllocation.over(List.of(price), discount, STANDARD)
                .parts()
                .get(0);
        TaxableLine line = new TaxableLine(UnitAmount.of(price), Quantity.pieces(1), share, TaxRates.of("10"));
        TaxedAmount taxed = Taxation.of(List.of(line), TaxMode.NET, STANDARD).get(0);
        OrderTotals order = OrderTotals.none(TaxMode.NET, price.currency()).plusLine(price, share, taxed.tax());
        assertThat(taxed.tax()).isEqualTo(Money.of("8.00", "EUR"));
        assertThat(order.total()).isEqualTo(Money.of("88.00", "EUR"));
        assertThat(order.due(Money.of("88.00", "EUR"), NOTHING)).isEqualTo(NOTHING);
    }

    /** microsoft/BCApps#6138, #4827, #7114: amounts of the shop's and of the customer's currency in one document. */
    @Test
    void R52_shopAndPresentmentCurrencyDoNotMixInOneDocument() {
        MoneyPair line = new MoneyPair(Money.of("10.00", "EUR"), Money.of("10.87", "USD"), null);
        MoneyPair swapped = new MoneyPair(Money.of("5.44", "USD"), Money.of("5.00", "EUR"), null);
        assertThatThrownBy(() -> line.plus(swapped))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("a pair of USD and EUR");
        OrderTotals shop = OrderTotals.none(TaxMode.NET, CurrencyCode.of("EUR"));
        assertThatThrownBy(() -> shop.plusLine(line.presentment(), NOTHING, NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrderTotals(
                        TaxMode.NET,
                        line.shop(),
                        NOTHING,
                        line.presentment(),
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("all in EUR");
    }

    /** microsoft/BCApps#7447: after an edit the total still held the tax of what had been taken back. */
    @Test
    void R54_theCurrentTotalIsReducedByTheRefundedTax() {
        Quantity bought = Quantity.pieces(3);
        Money extended = UnitAmount.of("33.33", "EUR").extend(bought, STANDARD);
        TaxableLine line = new TaxableLine(UnitAmount.of("33.33", "EUR"), bought, NOTHING, TaxRates.of("19"));
        TaxedAmount charged = Taxation.of(List.of(line), TaxMode.NET, STANDARD).get(0);
        OrderTotals placed =
                OrderTotals.none(TaxMode.NET, extended.currency()).plusLine(extended, NOTHING, charged.tax());

        TaxedAmount taken = RefundProration.of(charged, bought).next(Quantity.pieces(1), STANDARD);
        TaxedAmount left = charged.minus(taken);
        OrderTotals current =
                OrderTotals.none(TaxMode.NET, extended.currency()).plusLine(left.net(), NOTHING, left.tax());
        assertThat(current.total()).isEqualTo(placed.total().minus(taken.gross()));
        assertThat(current.tax()).isEqualTo(placed.tax().minus(taken.tax()));
        assertThat(current.due(placed.total(), NOTHING)).isEqualTo(taken.gross().negated());
        assertThat(current.due(placed.total(), taken.gross())).isEqualTo(NOTHING);
    }

    /**
     * mollie/PrestaShop#1055, MultiSafepay/magento2#21, PrestaShop/PrestaShop#36369: a sum of lines that was a cent off the total blocked the
     * invoice, or 1 to 2 EUR on 1,920 pieces. Levels may differ from each other, but within one policy the lines add up.
     */
    @ParameterizedTest
    @EnumSource(RoundingLevel.class)
    void R55_linesAddUpToTheTaxOfTheDocumentWhereverItIsRounded(RoundingLevel level) {
        List<TaxableLine> lines = IntStream.range(0, 3)
                .mapToObj(i -> new TaxableLine(
                        UnitAmount.of(i == 2 ? "1.99" : "0.6349", "EUR"),
                        Quantity.pieces(i == 2 ? 7 : 1_920),
                        NOTHING,
                        TaxRates.of("21")))
                .toList();
        RoundingPolicy policy = Policies.at(level);
        List<TaxedAmount> taxed = Taxation.of(lines, TaxMode.GROSS, policy);
        OrderTotals totals = OrderTotals.none(TaxMode.GROSS, CurrencyCode.of("EUR"));
        for (TaxedAmount line : taxed) {
            totals = totals.plusLine(line.gross(), NOTHING, line.tax());
        }
        TaxedAmount sum = taxed.stream().reduce(TaxedAmount::plus).orElseThrow();
        assertThat(totals.total()).isEqualTo(sum.gross()).isEqualTo(sum.net().plus(totals.tax()));
    }

    /** frappe/erpnext PR#53925: the taxes of the items, each converted and rounded, were more than 0.5 off that of the document. */
    @Test
    void R56_itemTaxesInAnotherCurrencyAddUpToTheTaxOfTheDocument() {
        ExchangeRate rate = MoneyPairTest.rate("USD", "JPY", "155.37");
        List<Money> itemTaxes =
                IntStream.range(0, 400).mapToObj(i -> Money.of("0.33", "USD")).toList();
        Money documentTax = rate.convert(Money.of("0.33", "USD").times(400), STANDARD);
        Money eachForItself = rate.convert(Money.of("0.33", "USD"), STANDARD).times(400);
        assertThat(rate.convertParts(itemTaxes, STANDARD).stream().reduce(Money::plus))
                .contains(documentTax);
        assertThat(eachForItself).as("what the others did").isNotEqualTo(documentTax);
    }
}
