package io.retailsync.model.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import io.retailsync.model.Quantity;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.money.UnitAmount;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SalesDocumentRulesTest {

    private static final RoundingPolicy POLICY = RoundingPolicies.of("e-invoice", 1);
    private static final VatClass STANDARD = new VatClass(VatCategory.S, Percentage.of("19"));
    private static final VatClass EXEMPT = new VatClass(VatCategory.E, Percentage.ZERO);
    private static final DocumentParty PARTY = new DocumentParty(new PersonalText("Example"), null, null);

    /** 300 g at 0.005678, less 0.20, with 0.10. */
    @Test
    void aLineIsItsPriceTimesItsQuantityLessAllowancesWithCharges() {
        assertThat(findings(invoice(content(gramsOf("1.60"))))).isEmpty();
        assertThat(findings(invoice(content(gramsOf("1.61")))))
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("F3", "document.content.lines[0].net"));
    }

    @Test
    void aPriceForAnotherUnitIsFound() {
        DocumentLine grams = gramsOf("1.60");
        DocumentLine pieces = DocumentLine.builder()
                .id("1")
                .title("beads")
                .quantity(Quantity.pieces(300))
                .unitPrice(grams.unitPrice())
                .allowances(grams.allowances())
                .charges(grams.charges())
                .net(grams.net())
                .vat(grams.vat())
                .build();
        assertThat(findings(invoice(content(pieces))))
                .extracting(Finding::path)
                .containsExactly("document.content.lines[0].quantity");
    }

    @Test
    void whatTheStandardAddsUpIsChecked() {
        DocumentContent sound = content(line("1", null, 2, "50.00", STANDARD));
        InvoiceTotals t = sound.totals();
        DocumentContent broken = new DocumentContent(
                sound.lines(),
                sound.adjustments(),
                sound.vat(),
                new InvoiceTotals(
                        t.lineNet(),
                        t.allowances(),
                        t.charges(),
                        t.taxExclusive(),
                        t.taxInclusive(),
                        t.prepaid(),
                        t.rounding(),
                        t.payable().plus(euro("0.01"))));
        assertThat(findings(invoice(sound))).isEmpty();
        assertThat(findings(invoice(broken))).extracting(Finding::path).containsExactly("invoice.totals.payable");
    }

    @Test
    void aSecondCurrencyIsFoundBeforeAnythingIsAdded() {
        DocumentContent sound = content(line("1", null, 1, "50.00", STANDARD));
        DocumentLine dollars = DocumentLine.builder()
                .id("2")
                .title("beads")
                .quantity(Quantity.pieces(1))
                .unitPrice(UnitAmount.of("1.00", "USD"))
                .allowances(Money.of("0", "USD"))
                .charges(Money.of("0", "USD"))
                .net(Money.of("1", "USD"))
                .vat(STANDARD)
                .build();
        DocumentContent mixed = new DocumentContent(List.of(dollars), sound.adjustments(), sound.vat(), sound.totals());
        assertThat(findings(invoice(mixed))).extracting(Finding::code).containsOnly("M1");
    }

    @Test
    void whatIsExemptSaysWhy() {
        DocumentContent silent = content(line("1", null, 1, "50.00", EXEMPT));
        VatTotal vat = silent.vat().get(0);
        VatSubtotal part = vat.breakdown().get(0);
        DocumentContent explained = new DocumentContent(
                silent.lines(),
                silent.adjustments(),
                List.of(new VatTotal(
                        vat.tax(), List.of(new VatSubtotal(part.vat(), part.taxable(), part.tax(), "Article 132")))),
                silent.totals());
        assertThat(findings(invoice(silent)))
                .extracting(Finding::path)
                .containsExactly("invoice.vat.breakdown[0].exemption");
        assertThat(findings(invoice(explained))).isEmpty();
    }

    @Test
    void onlyASimplifiedInvoiceMayLackItsBuyer() {
        DocumentContent content = content(line("1", null, 1, "50.00", STANDARD));
        assertThat(findings(invoice(InvoiceKind.INVOICE, null, content)))
                .extracting(Finding::path)
                .containsExactly("invoice.buyer");
        assertThat(findings(invoice(InvoiceKind.SIMPLIFIED, null, content))).isEmpty();
    }

    @Test
    void anInvoiceWithoutLinesIsFound() {
        DocumentContent content = content(line("1", null, 1, "0.00", STANDARD));
        assertThat(findings(invoice(new DocumentContent(List.of(), List.of(), List.of(), content.totals()))))
                .extracting(Finding::path)
                .contains("document.content.lines");
    }

    @Test
    void asMuchMayBeCreditedAsWasInvoicedAndNoMore() {
        Invoice invoice = invoice(content(line("1", null, 3, "10.00", STANDARD), line("2", null, 1, "5.00", EXEMPT)));
        List<CreditNote> three = credits(3);
        assertThat(credited(invoice, three)).isEmpty();
        assertThat(credited(invoice, credits(4))).extracting(Finding::code).containsExactly("F5", "F5", "F5", "F5");
    }

    @Test
    void aDiscardedCreditNoteCountsForNothing() {
        Invoice invoice = invoice(content(line("1", null, 3, "10.00", STANDARD)));
        List<CreditNote> notes = new java.util.ArrayList<>(credits(3));
        notes.add(note(InvoiceStatus.DISCARDED, line("1", "1", 1, "10.00", STANDARD)));
        assertThat(credited(invoice, notes)).isEmpty();
    }

    @Test
    void aCreditForALineThatWasNeverInvoicedIsFound() {
        Invoice invoice = invoice(content(line("1", null, 3, "10.00", STANDARD)));
        assertThat(credited(invoice, List.of(note(InvoiceStatus.ISSUED, line("1", "7", 1, "10.00", STANDARD)))))
                .extracting(Finding::message)
                .first()
                .isEqualTo("expected a line of the invoice, found line '7'");
    }

    @Test
    void aCreditAtAnotherRateIsFoundByItsTaxGroup() {
        Invoice invoice = invoice(content(line("1", null, 3, "10.00", STANDARD)));
        VatClass reduced = new VatClass(VatCategory.S, Percentage.of("7"));
        assertThat(credited(invoice, List.of(note(InvoiceStatus.ISSUED, line("1", "1", 1, "10.00", reduced)))))
                .extracting(Finding::path)
                .containsExactly("creditNotes.vat[S 7 %].taxable", "creditNotes.vat[S 7 %].tax");
    }

    private static List<CreditNote> credits(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> note(InvoiceStatus.ISSUED, line("1", "1", 1, "10.00", STANDARD)))
                .toList();
    }

    private static List<Finding> credited(Invoice invoice, List<CreditNote> notes) {
        return CreditedDocumentRules.ALL.findings(new CreditedDocument(invoice, notes));
    }

    private static List<Finding> findings(Invoice invoice) {
        return InvoiceDocumentRules.with(POLICY).findings(invoice);
    }

    private static DocumentLine gramsOf(String net) {
        return DocumentLine.builder()
                .id("1")
                .title("beads")
                .quantity(new Quantity(java.math.BigDecimal.valueOf(300), "GRM"))
                .unitPrice(UnitAmount.of("0.005678", "EUR").per(new Quantity(java.math.BigDecimal.ONE, "GRM")))
                .allowances(euro("0.20"))
                .charges(euro("0.10"))
                .net(euro(net))
                .vat(STANDARD)
                .build();
    }

    private static DocumentLine line(String id, @Nullable String credited, long pieces, String price, VatClass vat) {
        return DocumentLine.builder()
                .id(id)
                .credited(credited)
                .title("beads")
                .quantity(Quantity.pieces(pieces))
                .unitPrice(UnitAmount.of(price, "EUR"))
                .allowances(euro("0"))
                .charges(euro("0"))
                .net(euro(price).times(pieces))
                .vat(vat)
                .build();
    }

    private static DocumentContent content(DocumentLine... lines) {
        List<InvoicedAmount> nets = List.of(lines).stream()
                .map(line -> new InvoicedAmount(InvoicedAmount.Kind.LINE, line.net(), line.vat()))
                .toList();
        InvoiceAmounts amounts = InvoiceAmounts.of(nets, euro("0"), euro("0"), POLICY);
        return new DocumentContent(List.of(lines), List.of(), amounts.vat(), amounts.totals());
    }

    private static Invoice invoice(DocumentContent content) {
        return invoice(InvoiceKind.INVOICE, PARTY, content);
    }

    private static Invoice invoice(InvoiceKind kind, @Nullable DocumentParty buyer, DocumentContent content) {
        return Invoice.builder()
                .number("90001")
                .legalEntity("de01")
                .kind(kind)
                .status(InvoiceStatus.ISSUED)
                .dates(new DocumentDates(Postings.DAY, null, null))
                .seller(PARTY)
                .buyer(buyer)
                .content(content)
                .build();
    }

    private static CreditNote note(InvoiceStatus status, DocumentLine line) {
        return CreditNote.builder()
                .number("91001")
                .legalEntity("de01")
                .original(ExternalRef.of("erp", "invoice", "90001"))
                .status(status)
                .dates(new DocumentDates(Postings.DAY, null, null))
                .seller(PARTY)
                .buyer(PARTY)
                .content(content(line))
                .build();
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
