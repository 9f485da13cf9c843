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
import org.junit.jupiter.params.provider.CsvSource;

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

    /** microsoft/BCApps#7447: after an edit the total still held the tax of what had been taken back: 85.66 here, and not 79.33. */
    @Test
    void R54_theCurrentTotalIsReducedByTheRefundedTax() {
        Quantity bought = Quantity.pieces(3);
        TaxableLine line = new TaxableLine(UnitAmount.of("33.33", "EUR"), bought, NOTHING, TaxRates.of("19"));
        TaxedAmount charged = Taxation.of(List.of(line), TaxMode.NET, STANDARD).get(0);
        OrderTotals placed =
                OrderTotals.none(TaxMode.NET, CurrencyCode.of("EUR")).plusLine(charged.net(), NOTHING, charged.tax());
        assertThat(placed.total()).isEqualTo(Money.of("118.99", "EUR"));

        TaxedAmount taken = RefundProration.of(charged, bought).next(Quantity.pieces(1), STANDARD);
        assertThat(taken.net()).isEqualTo(Money.of("33.33", "EUR"));
        assertThat(taken.tax()).isEqualTo(Money.of("6.33", "EUR"));

        TaxedAmount left = charged.minus(taken);
        OrderTotals current =
                OrderTotals.none(TaxMode.NET, CurrencyCode.of("EUR")).plusLine(left.net(), NOTHING, left.tax());
        assertThat(current.tax()).isEqualTo(Money.of("12.67", "EUR"));
        assertThat(current.total()).isEqualTo(Money.of("79.33", "EUR"));
        assertThat(current.due(Money.of("118.99", "EUR"), NOTHING)).isEqualTo(Money.of("-39.66", "EUR"));
        assertThat(current.due(Money.of("118.99", "EUR"), Money.of("33.33", "EUR")))
                .as("the tax was forgotten")
                .isEqualTo(Money.of("-6.33", "EUR"));
        assertThat(current.due(Money.of("118.99", "EUR"), Money.of("39.66", "EUR")))
                .isEqualTo(NOTHING);
    }

    /**
     * mollie/PrestaShop#1055, MultiSafepay/magento2#21, PrestaShop/PrestaShop#36369: a sum of lines that was a cent off the total blocked the
     * invoice, or 1 to 2 EUR on 1,920 pieces. Levels differ from each other, 425.54 from 425.55 and from 424.85, but within one policy the lines
     * add up to the tax of the document, and what was paid settles it to the cent.
     */
    @ParameterizedTest
    @CsvSource({"UNIT,424.85", "LINE,425.54", "TAX_GROUP,425.55", "DOCUMENT,425.55"})
    void R55_linesAddUpToTheTaxOfTheDocumentWhereverItIsRounded(RoundingLevel level, String tax) {
        List<TaxableLine> lines = IntStream.range(0, 3)
                .mapToObj(i -> new TaxableLine(
                        UnitAmount.of(i == 2 ? "1.99" : "0.6349", "EUR"),
                        Quantity.pieces(i == 2 ? 7 : 1_920),
                        NOTHING,
                        TaxRates.of("21")))
                .toList();
        List<TaxedAmount> taxed = Taxation.of(lines, TaxMode.GROSS, Policies.at(level));
        assertThat(taxed)
                .extracting(line -> line.gross().amount().toPlainString())
                .containsExactly("1219.01", "1219.01", "13.93");
        OrderTotals totals = OrderTotals.none(TaxMode.GROSS, CurrencyCode.of("EUR"));
        for (TaxedAmount line : taxed) {
            totals = totals.plusLine(line.gross(), NOTHING, line.tax());
        }
        assertThat(totals.tax()).isEqualTo(Money.of(tax, "EUR"));
        assertThat(totals.total()).isEqualTo(Money.of("2451.95", "EUR"));
        assertThat(taxed.stream().map(TaxedAmount::net).reduce(Money::plus))
                .contains(Money.of("2451.95", "EUR").minus(Money.of(tax, "EUR")));
        assertThat(totals.due(Money.of("2451.95", "EUR"), NOTHING)).isEqualTo(NOTHING);
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
