package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.Sound.eur;
import static io.retailsync.model.catalogue.Sound.usd;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import io.retailsync.model.Quantity;
import io.retailsync.model.finance.CreditNote;
import io.retailsync.model.finance.CreditedDocument;
import io.retailsync.model.finance.DocumentContent;
import io.retailsync.model.finance.DocumentDates;
import io.retailsync.model.finance.DocumentLine;
import io.retailsync.model.finance.DocumentParty;
import io.retailsync.model.finance.Invoice;
import io.retailsync.model.finance.InvoiceAmounts;
import io.retailsync.model.finance.InvoiceKind;
import io.retailsync.model.finance.InvoiceStatus;
import io.retailsync.model.finance.InvoicedAmount;
import io.retailsync.model.finance.SalesDocument;
import io.retailsync.model.finance.VatCategory;
import io.retailsync.model.finance.VatClass;
import io.retailsync.model.finance.VatSubtotal;
import io.retailsync.model.finance.VatTotal;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.UnitAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A mutation for each invariant of invoices and credit notes with their lines. */
final class DocumentCases {

    private static final VatClass STANDARD = new VatClass(VatCategory.S, Percentage.of("19"));
    private static final VatClass EXEMPT = new VatClass(VatCategory.E, Percentage.ZERO);
    private static final DocumentParty PARTY = new DocumentParty(new PersonalText("Example"), null, null);
    private static final String LINE = "document.content.lines[0]";

    private DocumentCases() {}

    static List<InvariantCase<?>> all() {
        Invoice invoice = invoice(content(line("1", null, 3, STANDARD)));
        CreditNote note = note(line("1", "1", 1, STANDARD));
        CreditedDocument credited = new CreditedDocument(invoice, notes(3));
        List<InvariantCase<?>> cases = new ArrayList<>();
        cases.addAll(ofEach(invoice, DocumentCases::invoice));
        cases.addAll(ofEach(note, content -> with(note, "content", content)));
        cases.addAll(List.of(
                refused("B5", invoice, with(invoice, "buyer", null), "invoice.buyer"),
                refused(
                        "M1",
                        credited,
                        with(credited, "creditNotes", List.of(with(note, "content", inDollars()))),
                        "creditNotes"),
                refused("F5", credited, with(credited, "creditNotes", notes(4)), "creditNotes.lines[1]"),
                refused("F5", credited, with(credited, "creditNotes", notes(4)), "creditNotes.totals.taxInclusive"),
                refused(
                        "F5",
                        credited,
                        with(credited, "creditNotes", List.of(note(line("1", "7", 1, STANDARD)))),
                        "creditNotes.lines.credited"),
                refused(
                        "F5",
                        credited,
                        with(
                                credited,
                                "creditNotes",
                                List.of(note(line("1", "1", 1, new VatClass(VatCategory.S, Percentage.of("7")))))),
                        "creditNotes.vat[S 7 %].taxable")));
        return cases;
    }

    /** What holds of an invoice and of a credit note alike. */
    private static <D extends Record & SalesDocument> List<InvariantCase<?>> ofEach(
            D sound, Function<DocumentContent, D> of) {
        DocumentContent content = sound.content();
        DocumentLine line = content.lines().get(0);
        D exempt = of.apply(exempt("Article 132"));
        return List.of(
                refused("M1", sound, of.apply(lines(content, with(line, "charges", usd("0.00")))), LINE),
                refused(
                        "Q1",
                        sound,
                        of.apply(lines(content, with(line, "quantity", new Quantity(BigDecimal.ONE, "KGM")))),
                        LINE + ".quantity"),
                refused("F3", sound, of.apply(lines(content, with(line, "allowances", eur("0.01")))), LINE + ".net"),
                refused("F3", sound, of.apply(with(content, "lines", List.of())), "document.content.lines"),
                refused(
                        "F3",
                        sound,
                        of.apply(with(content, "totals", with(content.totals(), "payable", eur("0.01")))),
                        "invoice.totals.payable"),
                refused("F4", sound, of.apply(taxed(content, eur("0.01"))), "invoice.vat.breakdown[0].tax"),
                refused("F4", exempt, of.apply(exempt(null)), "invoice.vat.breakdown[0].exemption"));
    }

    private static DocumentContent lines(DocumentContent content, DocumentLine line) {
        return with(content, "lines", List.of(line));
    }

    /** More tax than the rate says. */
    private static DocumentContent taxed(DocumentContent content, Money more) {
        VatTotal vat = content.vat().get(0);
        VatSubtotal part = vat.breakdown().get(0);
        Money tax = part.tax().plus(more);
        return with(content, "vat", List.of(new VatTotal(tax, List.of(with(part, "tax", tax)))));
    }

    private static DocumentContent exempt(@Nullable String reason) {
        DocumentContent content = content(line("1", null, 1, EXEMPT));
        VatTotal vat = content.vat().get(0);
        VatSubtotal part = with(vat.breakdown().get(0), "exemption", reason);
        return with(content, "vat", List.of(new VatTotal(vat.tax(), List.of(part))));
    }

    private static DocumentContent inDollars() {
        DocumentLine line = DocumentLine.builder()
                .id("1")
                .credited("1")
                .title("beads")
                .quantity(Quantity.pieces(1))
                .unitPrice(UnitAmount.of("10.00", "USD"))
                .allowances(usd("0.00"))
                .charges(usd("0.00"))
                .net(usd("10.00"))
                .vat(STANDARD)
                .build();
        return content(line);
    }

    private static DocumentLine line(String id, @Nullable String credited, long pieces, VatClass vat) {
        return DocumentLine.builder()
                .id(id)
                .credited(credited)
                .title("beads")
                .quantity(Quantity.pieces(pieces))
                .unitPrice(UnitAmount.of("10.00", "EUR"))
                .allowances(eur("0.00"))
                .charges(eur("0.00"))
                .net(eur("10.00").times(pieces))
                .vat(vat)
                .build();
    }

    private static DocumentContent content(DocumentLine line) {
        Money zero = Money.zero(line.net().currency());
        InvoiceAmounts amounts = InvoiceAmounts.of(
                List.of(new InvoicedAmount(InvoicedAmount.Kind.LINE, line.net(), line.vat())),
                zero,
                zero,
                RoundingPolicies.of("e-invoice", 1));
        return new DocumentContent(List.of(line), List.of(), amounts.vat(), amounts.totals());
    }

    private static Invoice invoice(DocumentContent content) {
        return Invoice.builder()
                .number("90001")
                .legalEntity("de01")
                .kind(InvoiceKind.INVOICE)
                .status(InvoiceStatus.ISSUED)
                .dates(new DocumentDates(LocalDate.of(2026, 11, 20), null, null))
                .seller(PARTY)
                .buyer(PARTY)
                .content(content)
                .build();
    }

    private static List<CreditNote> notes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> note(line("1", "1", 1, STANDARD)))
                .toList();
    }

    private static CreditNote note(DocumentLine line) {
        return CreditNote.builder()
                .number("91001")
                .legalEntity("de01")
                .original(ExternalRef.of("erp", "invoice", "90001"))
                .status(InvoiceStatus.ISSUED)
                .dates(new DocumentDates(LocalDate.of(2026, 11, 20), null, null))
                .seller(PARTY)
                .buyer(PARTY)
                .content(content(line))
                .build();
    }
}
