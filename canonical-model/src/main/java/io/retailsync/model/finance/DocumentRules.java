package io.retailsync.model.finance;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import io.retailsync.model.rule.RulesBuilder;
import java.util.stream.Stream;

/** What has to hold of the amounts of an invoice or a credit note with its lines; one check for both. */
final class DocumentRules {

    private DocumentRules() {}

    static <D extends SalesDocument> RulesBuilder<D> of(Class<D> document, RoundingPolicy policy) {
        return Rules.<D>of(document)
                .first("M1", "All amounts of a document are in the currency of its totals.", DocumentRules::currencies)
                .first("Q1", "The price of a line is one for the unit of its quantity.", DocumentRules::units)
                .reject(
                        "F3",
                        "A document has lines, the net amount of each is its price times its quantity, less allowances"
                                + " and with charges, and every total is the sum of its parts.",
                        (it, breaches) -> sums(it.content(), policy, breaches))
                .reject(
                        "F4",
                        "The tax of each category and rate is its share of the taxable amount, and what is exempt says"
                                + " why.",
                        (it, breaches) -> taxes(it.content(), policy, breaches));
    }

    private static CurrencyCode currency(DocumentContent content) {
        return content.totals().payable().currency();
    }

    private static void currencies(SalesDocument document, Breaches breaches) {
        DocumentContent content = document.content();
        for (int i = 0; i < content.lines().size(); i++) {
            DocumentLine line = content.lines().get(i);
            String path = line(i);
            Stream.of(
                            line.unitPrice().currency(),
                            line.allowances().currency(),
                            line.charges().currency(),
                            line.net().currency())
                    .forEach(found -> breaches.equal(() -> path, currency(content), found));
        }
        content.adjustments()
                .forEach(part -> breaches.equal(
                        () -> "document.content.adjustments",
                        currency(content),
                        part.amount().currency()));
        content.breakdown()
                .forEach(part -> breaches.equal(
                        () -> "document.content.vat",
                        currency(content),
                        part.tax().currency()));
    }

    private static void units(SalesDocument document, Breaches breaches) {
        for (int i = 0; i < document.content().lines().size(); i++) {
            DocumentLine line = document.content().lines().get(i);
            String path = line(i) + ".quantity";
            breaches.equal(
                    () -> path, line.unitPrice().per().unit(), line.quantity().unit());
        }
    }

    private static void sums(DocumentContent content, RoundingPolicy policy, Breaches breaches) {
        if (content.lines().isEmpty()) {
            breaches.add("document.content.lines", "1 or more", "none");
        }
        for (int i = 0; i < content.lines().size(); i++) {
            DocumentLine line = content.lines().get(i);
            String path = line(i) + ".net";
            Money extended = line.unitPrice().extend(line.quantity(), policy);
            breaches.equal(() -> path, extended.minus(line.allowances()).plus(line.charges()), line.net());
        }
        take("F3", content, policy, breaches);
    }

    private static void taxes(DocumentContent content, RoundingPolicy policy, Breaches breaches) {
        take("F4", content, policy, breaches);
        for (int i = 0; i < content.breakdown().size(); i++) {
            VatSubtotal part = content.breakdown().get(i);
            if (part.vat().category().exempt() && part.exemption() == null) {
                breaches.say(
                        "invoice.vat.breakdown[" + i + "].exemption",
                        "br-e-10: expected a reason for the exemption, found none");
            }
        }
    }

    private static void take(String code, DocumentContent content, RoundingPolicy policy, Breaches breaches) {
        InvoiceRules.with(policy).findings(content.amounts()).stream()
                .filter(finding -> finding.code().equals(code))
                .forEach(finding -> breaches.say(finding.path(), finding.message()));
    }

    private static String line(int index) {
        return "document.content.lines[" + index + "]";
    }
}
