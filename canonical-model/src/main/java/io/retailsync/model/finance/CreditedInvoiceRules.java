package io.retailsync.model.finance;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What has to hold of an invoice and its credit notes (canonical-model 9, F5), by tax group and in all; amounts do not name lines yet. */
public final class CreditedInvoiceRules {

    /** The rules. */
    public static final Rules<CreditedInvoice> ALL = Rules.<CreditedInvoice>of(CreditedInvoice.class)
            .first("M1", "Credit notes are in the currency of their invoice.", CreditedInvoiceRules::currencies)
            .reject(
                    "F5",
                    "The credit notes of an invoice are within it: in all, and in the taxable amount and tax of each group.",
                    CreditedInvoiceRules::within)
            .build();

    private CreditedInvoiceRules() {}

    private static CurrencyCode currency(InvoiceAmounts amounts) {
        return amounts.totals().payable().currency();
    }

    private static void currencies(CreditedInvoice credited, Breaches breaches) {
        for (int i = 0; i < credited.creditNotes().size(); i++) {
            String path = "creditNotes[" + i + "]";
            breaches.equal(
                    () -> path,
                    currency(credited.invoice()),
                    currency(credited.creditNotes().get(i)));
        }
    }

    private static void within(CreditedInvoice credited, Breaches breaches) {
        Money zero = Money.zero(currency(credited.invoice()));
        breaches.atMost(
                () -> "creditNotes.totals.taxInclusive",
                credited.invoice().totals().taxInclusive(),
                credited.creditNotes().stream()
                        .map(note -> note.totals().taxInclusive())
                        .reduce(zero, Money::plus));
        group("taxable", VatSubtotal::taxable, credited, breaches);
        group("tax", VatSubtotal::tax, credited, breaches);
    }

    private static void group(
            String name, Function<VatSubtotal, Money> amount, CreditedInvoice credited, Breaches breaches) {
        Map<VatClass, Money> most = sums(Stream.of(credited.invoice()), amount);
        sums(credited.creditNotes().stream(), amount)
                .forEach((vat, sum) -> breaches.atMost(
                        () -> "creditNotes.vat[" + vat.category() + " " + vat.rate() + "]." + name,
                        most.getOrDefault(vat, Money.zero(sum.currency())),
                        sum));
    }

    /** The totals in the local currency have no breakdown. */
    private static Map<VatClass, Money> sums(Stream<InvoiceAmounts> documents, Function<VatSubtotal, Money> amount) {
        Map<VatClass, Money> sums = new LinkedHashMap<>();
        documents
                .map(InvoiceAmounts::vat)
                .flatMap(List::stream)
                .flatMap(total -> total.breakdown().stream())
                .forEach(part -> sums.merge(part.vat(), amount.apply(part), Money::plus));
        return sums;
    }
}
