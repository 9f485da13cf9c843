package io.retailsync.model.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Finding;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.money.ExchangeRate;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.rule.Rules;
import io.retailsync.seeded.Property;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InvoiceAmountsTest {

    private static final RoundingPolicy POLICY = RoundingPolicies.of("e-invoice", 1);
    private static final Rules<InvoiceAmounts> RULES = InvoiceRules.with(POLICY);
    private static final CurrencyCode EUR = CurrencyCode.of("EUR");
    private static final Money CENT = Money.of("0.01", "EUR");
    private static final VatClass STANDARD = new VatClass(VatCategory.S, Percentage.of("19"));
    private static final VatClass EXEMPT = new VatClass(VatCategory.E, Percentage.ZERO);
    private static final List<InvoicedAmount.Kind> KINDS = List.of(InvoicedAmount.Kind.values());

    @Test
    void whatIsCalculatedAddsUp() {
        Property.holds(3_000, random -> {
            InvoiceAmounts invoice = invoice(random);
            assertThat(RULES.findings(invoice)).isEmpty();
        });
    }

    /** Each stated total off by a cent is found by the rule that says what it is the sum of. */
    @Test
    void aTotalThatIsACentOffIsFoundByItsRule() {
        Property.holds(300, random -> {
            InvoiceAmounts sound = invoice(random);
            assertThat(broken(sound, t -> totals(t, 0))).contains("br-co-10");
            assertThat(broken(sound, t -> totals(t, 1))).contains("br-co-11");
            assertThat(broken(sound, t -> totals(t, 2))).contains("br-co-12");
            assertThat(broken(sound, t -> totals(t, 3))).contains("br-co-13", "br-co-15");
            assertThat(broken(sound, t -> totals(t, 4))).contains("br-co-15", "br-co-16");
            assertThat(broken(sound, t -> totals(t, 5))).containsExactly("br-co-16");
            assertThat(broken(sound, t -> totals(t, 6))).containsExactly("br-co-16");
            assertThat(broken(sound, t -> totals(t, 7))).containsExactly("br-co-16");
        });
    }

    @Test
    void aBreakdownThatIsACentOffIsFoundByTheRulesOfItsCategory() {
        InvoiceAmounts sound = InvoiceAmounts.of(
                List.of(line("100.00", STANDARD), line("50.00", EXEMPT)), Money.zero(EUR), Money.zero(EUR), POLICY);
        assertThat(codes(withBreakdown(
                        sound,
                        part -> new VatSubtotal(
                                part.vat(), part.taxable(), part.tax().plus(CENT), null))))
                .contains("br-co-14", "br-co-17", "br-s-09", "br-e-09");
        assertThat(codes(withBreakdown(
                        sound,
                        part -> new VatSubtotal(part.vat(), part.taxable().plus(CENT), part.tax(), null))))
                .contains("br-s-08", "br-e-08");
        assertThat(codes(new InvoiceAmounts(
                        sound.amounts(), List.of(new VatTotal(Money.of("19.00", "EUR"), List.of())), sound.totals())))
                .contains("br-co-14", "br-s-01", "br-e-01");
    }

    @Test
    void allFindingsComeAtOnceWithTheirPaths() {
        InvoiceAmounts sound =
                InvoiceAmounts.of(List.of(line("100.00", STANDARD)), Money.zero(EUR), Money.zero(EUR), POLICY);
        InvoiceAmounts broken =
                new InvoiceAmounts(List.of(line("90.00", STANDARD)), sound.vat(), totals(sound.totals(), 7));
        assertThat(RULES.check(broken).getError())
                .extracting(Finding::path)
                .containsExactly(
                        "invoice.totals.lineNet", "invoice.totals.payable", "invoice.vat.breakdown[0].taxable");
        assertThat(RULES.check(broken).getError().get(0).message())
                .isEqualTo("br-co-10: expected 90.00 EUR, found 100.00 EUR");
    }

    /** frappe/ecommerce_integrations#365: an invoice in another currency states its VAT in the local one too. */
    @Test
    void R51_vatIsAlsoStatedInTheLocalCurrency() {
        InvoiceAmounts invoice = InvoiceAmounts.of(
                List.of(new InvoicedAmount(InvoicedAmount.Kind.LINE, Money.of("99.99", "USD"), STANDARD)),
                Money.of("0", "USD"),
                Money.of("0", "USD"),
                POLICY);
        ExchangeRate rate = new ExchangeRate(
                CurrencyCode.of("USD"),
                EUR,
                new BigDecimal("0.9197"),
                ExchangeRate.Kind.DAILY,
                Instant.parse("2026-11-20T00:00:00Z"),
                "test");
        InvoiceAmounts local = invoice.withLocalVat(rate, POLICY);
        assertThat(local.vat())
                .extracting(VatTotal::tax)
                .containsExactly(Money.of("19.00", "USD"), Money.of("17.47", "EUR"));
        assertThat(RULES.findings(local)).isEmpty();
    }

    @Test
    void aDocumentWithoutItsVatOrWithTwoOfThemIsFound() {
        InvoiceAmounts sound =
                InvoiceAmounts.of(List.of(line("100.00", STANDARD)), Money.zero(EUR), Money.zero(EUR), POLICY);
        assertThat(codes(new InvoiceAmounts(sound.amounts(), List.of(), sound.totals())))
                .containsExactly("br-co-15");
        assertThat(codes(new InvoiceAmounts(
                        sound.amounts(), List.of(sound.vat().get(0), sound.vat().get(0)), sound.totals())))
                .containsExactly("br-co-15");
    }

    @Test
    void aSecondCurrencyAndARateWithoutTaxAreRefused() {
        assertThatThrownBy(() -> InvoiceAmounts.of(
                        List.of(line("100.00", STANDARD)), Money.of("0", "USD"), Money.of("0", "USD"), POLICY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VatTotal(
                        CENT, List.of(new VatSubtotal(STANDARD, Money.of("1", "USD"), Money.of("1", "USD"), null))))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new VatClass(VatCategory.AE, Percentage.of("19")))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("vat.rate");
    }

    private static InvoicedAmount line(String net, VatClass vat) {
        return new InvoicedAmount(InvoicedAmount.Kind.LINE, Money.of(net, "EUR"), vat);
    }

    private static InvoiceAmounts invoice(RandomGenerator random) {
        List<VatClass> classes = List.of(STANDARD, new VatClass(VatCategory.S, Percentage.of("7")), EXEMPT);
        List<InvoicedAmount> amounts = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> new InvoicedAmount(
                        KINDS.get(random.nextInt(KINDS.size())),
                        Money.ofMinor(random.nextLong(-2_000, 20_000), EUR),
                        classes.get(random.nextInt(3))))
                .toList();
        return InvoiceAmounts.of(
                amounts,
                Money.ofMinor(random.nextLong(5_000), EUR),
                Money.ofMinor(random.nextLong(-4, 5), EUR),
                POLICY);
    }

    private static List<String> broken(InvoiceAmounts sound, UnaryOperator<InvoiceTotals> mutation) {
        return codes(new InvoiceAmounts(sound.amounts(), sound.vat(), mutation.apply(sound.totals())));
    }

    private static List<String> codes(InvoiceAmounts invoice) {
        return Invoices.broken(RULES.findings(invoice));
    }

    private static InvoiceAmounts withBreakdown(InvoiceAmounts sound, UnaryOperator<VatSubtotal> mutation) {
        VatTotal vat = sound.vat().get(0);
        return new InvoiceAmounts(
                sound.amounts(),
                List.of(new VatTotal(
                        vat.tax(), vat.breakdown().stream().map(mutation).toList())),
                sound.totals());
    }

    /** The same totals, with the one at that place a cent more. */
    private static InvoiceTotals totals(InvoiceTotals t, int place) {
        List<Money> stated = Stream.of(
                        t.lineNet(),
                        t.allowances(),
                        t.charges(),
                        t.taxExclusive(),
                        t.taxInclusive(),
                        t.prepaid(),
                        t.rounding(),
                        t.payable())
                .toList();
        Money[] m = IntStream.range(0, stated.size())
                .mapToObj(i -> i == place ? stated.get(i).plus(CENT) : stated.get(i))
                .toArray(Money[]::new);
        return new InvoiceTotals(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7]);
    }
}
