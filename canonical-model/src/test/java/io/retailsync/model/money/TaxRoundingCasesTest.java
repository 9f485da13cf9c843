package io.retailsync.model.money;

import static io.retailsync.model.money.RoundingLevel.DOCUMENT;
import static io.retailsync.model.money.RoundingLevel.LINE;
import static io.retailsync.model.money.RoundingLevel.TAX_GROUP;
import static io.retailsync.model.money.RoundingLevel.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.SharedData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases that users of other systems reported, each named by its id in the file, which names the report. */
class TaxRoundingCasesTest {

    private static final RoundingPolicy STANDARD = RoundingPolicies.standard();

    private JsonNode given;
    private JsonNode expected;

    @Test
    void W1_aCouponOnAGrossPriceIsRefundedInFullAndPieceByPiece() {
        open("W1");
        Quantity quantity = Quantity.pieces(given.path("quantity").asLong());
        Money extended = unitPrice().extend(quantity, STANDARD);
        Discount coupon = new Discount.PercentOff(percent("discountPercent"));
        Money discount = coupon.takenFrom(extended, STANDARD);
        TaxedAmount line = tax(new TaxableLine(unitPrice(), quantity, discount, rate()), LINE);
        assertThat(line.gross()).isEqualTo(expected("gross"));
        assertThat(line.tax()).isEqualTo(expected("tax"));
        assertThat(line.net()).isEqualTo(expected("net"));

        RefundProration refunds = RefundProration.of(line, quantity);
        assertThat(refunds.next(quantity, STANDARD).gross()).isEqualTo(expected("fullRefund"));
        List<String> single = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            TaxedAmount refund = refunds.next(Quantity.pieces(1), STANDARD);
            single.add(refund.gross().amount().toPlainString());
            refunds = refunds.after(Quantity.pieces(1), refund);
        }
        assertThat(single)
                .containsExactly(
                        "17.93", "17.92", "17.93", "17.92", "17.93", "17.92", "17.93", "17.92", "17.93", "17.92");
        assertThat(refunds.refunded()).isEqualTo(line);
    }

    @Test
    void W2_aTotalHasTheDecimalsOfItsCurrency() {
        open("W2");
        TaxedAmount line = tax(new TaxableLine(unitPrice(), Quantity.pieces(1), money("0"), rate()), LINE);
        TaxedAmount shipping = TaxedAmount.of(TaxMode.NET, given("shipping"), money("0"));
        OrderTotals totals = OrderTotals.none(TaxMode.NET, currency())
                .plusLine(line.net(), money("0"), line.tax())
                .plusShipping(shipping);
        assertThat(line.tax()).isEqualTo(expected("tax"));
        assertThat(totals.total()).isEqualTo(expected("total"));
    }

    @Test
    void W3_anOrderDiscountComesOffBeforeTax() {
        open("W3");
        DiscountAllocation discount = DiscountAllocation.over(
                List.of(given("net")), new Discount.AmountOff(given("orderDiscount")), STANDARD);
        TaxedAmount line =
                tax(TaxableLine.of(given("net").minus(discount.parts().get(0)), rate()), LINE);
        assertThat(line.tax()).isEqualTo(expected("tax"));
        assertThat(line.gross()).isEqualTo(expected("total"));
    }

    @Test
    void W5_aUnitPriceIsNotRoundedBeforeItIsMultiplied() {
        open("W5");
        Quantity grams = new Quantity(new BigDecimal(given.path("quantity").asText()), "GRM");
        UnitAmount price = unitPrice().per(new Quantity(BigDecimal.ONE, "GRM"));
        TaxableLine line = new TaxableLine(price, grams, money("0"), rate());
        assertThat(price.extend(grams, STANDARD)).isEqualTo(expected("extended"));
        assertThat(tax(line, LINE).tax()).isEqualTo(expected("tax"));
        assertThat(tax(line, LINE).gross()).isEqualTo(expected("gross"));
        RoundingPolicy unrounded = new RoundingPolicy("test", 1, RoundingMode.HALF_UP, LINE, TaxableAmount.UNROUNDED);
        assertThat(Taxation.of(List.of(line), TaxMode.NET, unrounded).get(0).gross())
                .isEqualTo(expected("grossIfTaxBaseUnrounded"));
    }

    @Test
    void W6_oneRoundingPerRateIsSharedByTheLines() {
        open("W6");
        RoundingMode mode = RoundingMode.valueOf(given.path("mode").asText());
        List<TaxableLine> lines = monies(given.path("lines")).stream()
                .map(line -> TaxableLine.of(line, rate()))
                .toList();
        assertThat(Taxation.of(lines, TaxMode.NET, Policies.of(mode, LINE)))
                .extracting(TaxedAmount::tax)
                .isEqualTo(monies(expected.path("LINE")));
        List<TaxedAmount> shared = Taxation.of(lines, TaxMode.NET, Policies.of(mode, TAX_GROUP));
        assertThat(shared).extracting(TaxedAmount::tax).isEqualTo(monies(expected.path("TAX_GROUP_lines")));
        assertThat(shared.stream().map(TaxedAmount::tax).reduce(Money::plus)).contains(expected("TAX_GROUP"));
    }

    @Test
    void W7_taxPerPieceDiffersFromTaxPerLine() {
        open("W7");
        Quantity quantity = Quantity.pieces(given.path("quantity").asLong());
        TaxableLine line = new TaxableLine(unitPrice(), quantity, money("0"), rate());
        assertThat(tax(line, LINE).tax()).isEqualTo(expected("LINE"));
        assertThat(tax(line, UNIT).tax()).isEqualTo(expected("UNIT"));
    }

    @Test
    void W8_cashIsRoundedToTheCoin() {
        open("W8");
        CashRounding cash =
                CashRounding.of("CH", currency(), LocalDate.of(2026, 11, 20)).orElseThrow();
        assertThat(cash.step()).isEqualTo(given("cashStep"));
        assertThat(cash.payable(given("payable"))).isEqualTo(expected("payable"));
        assertThat(cash.difference(given("payable"))).isEqualTo(expected("rounding"));
    }

    @Test
    void W9_aTaxOfNothingAtARateIsKept() {
        open("W9");
        JsonNode external = given.path("externalTax");
        TaxedAmount line = TaxedAmount.of(
                TaxMode.NET, money("80.00"), money(external.path("amount").asText()));
        assertThat(line.tax()).isEqualTo(expected("tax"));
        assertThat(Taxation.deviation(line, TaxRates.of(external.path("rate").asText()), STANDARD))
                .as("to be reported, not to be repaired")
                .isEqualTo(money("-5.00"));
    }

    @Test
    void W10_aDocumentIsConvertedOnceAndItsLinesAddUp() {
        open("W10");
        CurrencyCode to = CurrencyCode.of(given.path("to").asText());
        ExchangeRate rate = new ExchangeRate(
                currency(),
                to,
                new BigDecimal(given.path("rate").asText()),
                ExchangeRate.Kind.DAILY,
                Instant.parse("2026-11-20T00:00:00Z"),
                "test");
        List<Money> converted = rate.convertParts(monies(given.path("lines")), STANDARD);
        assertThat(converted)
                .extracting(part -> part.amount().toPlainString())
                .isEqualTo(SharedData.each(expected.path("lines"))
                        .map(JsonNode::asText)
                        .toList());
        assertThat(converted.stream().reduce(Money::plus))
                .contains(Money.of(expected.path("total").asText(), to.code()));
    }

    @Test
    void W11_aRestockingFeeIsKeptFromTheRefund() {
        open("W11");
        Money fee = percent("restockingFeePercent").shareOf(given("line"), STANDARD);
        assertThat(fee).isEqualTo(expected("fee"));
        assertThat(given("line").minus(fee)).isEqualTo(expected("refund"));
    }

    @Test
    void W14_severalRatesAreSharesOfTheirSum() {
        open("W14");
        TaxRates rates = TaxRates.of(
                TaxRate.of("state", given.path("rates").get(0).asText()),
                TaxRate.of("county", given.path("rates").get(1).asText()));
        Money tax = tax(TaxableLine.of(given("fee"), rates), LINE).tax();
        assertThat(tax).isEqualTo(expected("totalTax"));
        assertThat(rates.shares(tax)).isEqualTo(monies(expected.path("parts")));
    }

    @Test
    void W15_aDocumentIsRoundedOnce() {
        open("W15");
        assertThat(tax(TaxableLine.of(given("net"), rate()), DOCUMENT).tax()).isEqualTo(expected("DOCUMENT"));
    }

    @Test
    void HMRC_halfAPennyIsRoundedUp() {
        open("HMRC");
        assertThat(expected.fieldNames())
                .toIterable()
                .hasSize(4)
                .allSatisfy(exact -> assertThat(STANDARD.round(new BigDecimal(exact), CurrencyCode.of("GBP")))
                        .isEqualTo(Money.of(expected.path(exact).asText(), "GBP")));
    }

    @Test
    void noCaseOfTheFileIsLeftOut() {
        assertThat(SharedData.records("tax-rounding-cases.json"))
                .extracting(record -> record.path("id").asText())
                .containsExactly("W1", "W2", "W3", "W5", "W6", "W7", "W8", "W9", "W10", "W11", "W14", "W15", "HMRC");
    }

    private void open(String id) {
        JsonNode record = SharedData.records("tax-rounding-cases.json")
                .filter(candidate -> candidate.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
        given = record.path("input");
        expected = record.path("expect");
    }

    private TaxedAmount tax(TaxableLine line, RoundingLevel level) {
        TaxMode mode = given.path("taxInclusive").asBoolean() ? TaxMode.GROSS : TaxMode.NET;
        return Taxation.of(List.of(line), mode, Policies.at(level)).get(0);
    }

    private CurrencyCode currency() {
        return CurrencyCode.of(
                given.path(given.has("from") ? "from" : "currency").asText());
    }

    private Money money(String amount) {
        return Money.of(amount, currency().code());
    }

    private Money given(String name) {
        return money(given.path(name).asText());
    }

    private Money expected(String name) {
        return money(expected.path(name).asText());
    }

    private List<Money> monies(JsonNode amounts) {
        return SharedData.each(amounts).map(amount -> money(amount.asText())).toList();
    }

    private UnitAmount unitPrice() {
        return UnitAmount.of(given.path("unitPrice").asText(), currency().code());
    }

    private Percentage percent(String name) {
        return Percentage.of(given.path(name).asText());
    }

    private TaxRates rate() {
        return TaxRates.of(given.path("rate").asText());
    }
}
