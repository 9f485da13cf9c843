package io.retailsync.model.finance;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What has to hold of an invoice and its credit notes (canonical-model 9, F5): line by line, by tax group and in all. */
public final class CreditedDocumentRules {

    /** The rules. */
    public static final Rules<CreditedDocument> ALL = Rules.<CreditedDocument>of(CreditedDocument.class)
            .first("M1", "Credit notes are in the currency of their invoice.", CreditedDocumentRules::currencies)
            .reject(
                    "F5",
                    "What is credited is within the invoice: line by line, in each tax group, and in all.",
                    CreditedDocumentRules::within)
            .build();

    private CreditedDocumentRules() {}

    private static void currencies(CreditedDocument credited, Breaches breaches) {
        credited.issued()
                .forEach(note -> breaches.equal(() -> "creditNotes", currency(credited.invoice()), currency(note)));
        Stream.concat(Stream.<SalesDocument>of(credited.invoice()), credited.issued().stream())
                .flatMap(document -> document.content().lines().stream())
                .forEach(line -> breaches.equal(
                        () -> "document.content.lines",
                        currency(credited.invoice()),
                        line.net().currency()));
    }

    private static void within(CreditedDocument credited, Breaches breaches) {
        lines(credited, breaches);
        CreditedInvoiceRules.ALL
                .findings(new CreditedInvoice(
                        credited.invoice().content().amounts(),
                        credited.issued().stream()
                                .map(note -> note.content().amounts())
                                .toList()))
                .forEach(finding -> breaches.say(finding.path(), finding.message()));
    }

    private static void lines(CreditedDocument credited, Breaches breaches) {
        Map<String, Money> invoiced = new LinkedHashMap<>();
        credited.invoice().content().lines().forEach(line -> invoiced.merge(line.id(), line.net(), Money::plus));
        Map<String, Money> sums = new LinkedHashMap<>();
        credited.issued().stream()
                .flatMap(note -> note.content().lines().stream())
                .forEach(line -> sums.merge(of(line), line.net(), Money::plus));
        sums.forEach((id, sum) -> {
            Money most = invoiced.get(id);
            if (most == null) {
                breaches.add("creditNotes.lines.credited", "a line of the invoice", "line '" + id + "'");
            } else {
                breaches.atMost(() -> "creditNotes.lines[" + id + "]", most, sum);
            }
        });
    }

    private static String of(DocumentLine line) {
        String credited = line.credited();
        return credited == null ? "" : credited;
    }

    private static CurrencyCode currency(SalesDocument document) {
        return document.content().totals().payable().currency();
    }
}
