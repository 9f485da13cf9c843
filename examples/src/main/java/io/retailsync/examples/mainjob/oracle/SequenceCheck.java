package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.OfferedArticle;
import io.retailsync.examples.mainjob.day.OfferedPerson;
import io.retailsync.simulators.salesforce.SalesforceOrg;
import io.retailsync.simulators.salesforce.SalesforceRecord;
import io.retailsync.testkit.VendorEffect;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Changes of one record took effect in their order: whatever a target was told is found in the history of what was offered, never
 * before what it was told earlier. Leaving values out is fine, going back is not.
 */
final class SequenceCheck {

    private final Evidence evidence;
    private final Judgement judgement;
    private final Map<String, List<VendorEffect>> effects;

    SequenceCheck(Evidence evidence, Judgement judgement) {
        this.evidence = evidence;
        this.judgement = judgement;
        this.effects = evidence.crmEffects().stream().collect(Collectors.groupingBy(VendorEffect::record));
    }

    void run() {
        SalesforceOrg org = evidence.retailer().org();
        Map<String, SalesforceRecord> contacts =
                by(org, "Contact", contact -> contact.text("Email").orElse("").toLowerCase(Locale.ROOT));
        for (OfferedPerson person : evidence.offered().people()) {
            Optional.ofNullable(contacts.get(person.email()))
                    .ifPresent(contact ->
                            follow("contact " + person.email(), contact.id(), "LastName", person.lastNames()));
        }
        Map<String, SalesforceRecord> products = by(org, "Product2", CrmCheck::sku);
        Map<String, SalesforceRecord> entries =
                by(org, "PricebookEntry", entry -> entry.text("Product2Id").orElse(""));
        for (OfferedArticle article : evidence.offered().articles()) {
            Optional.ofNullable(products.get(article.sku())).ifPresent(product -> {
                follow("product " + article.sku(), product.id(), "Name", article.titles());
                Optional.ofNullable(entries.get(product.id()))
                        .ifPresent(entry ->
                                follow("price of " + article.sku(), entry.id(), "UnitPrice", article.pricesAsText()));
            });
        }
        orders(org);
    }

    private static Map<String, SalesforceRecord> by(
            SalesforceOrg org, String type, Function<SalesforceRecord, String> key) {
        return org.records(type).stream().collect(Collectors.toMap(key, record -> record, (one, two) -> one));
    }

    private void follow(String record, String id, String field, List<String> history) {
        int reached = 0;
        for (String told : told(id, field)) {
            int at = next(history, reached, told);
            if (at < 0 && history.contains(told)) {
                judgement.add(
                        Finding.Kind.OUT_OF_ORDER,
                        "crm",
                        record,
                        field + " became '" + told + "' behind '" + history.get(reached) + "' of " + history);
                return;
            }
            judgement.isTrue("crm", record, at >= 0, field + " became '" + told + "', which nobody said");
            reached = Math.max(at, reached);
        }
    }

    private static int next(List<String> history, int from, String told) {
        for (int i = from; i < history.size(); i++) {
            if (history.get(i).equals(told)) {
                return i;
            }
        }
        return -1;
    }

    private List<String> told(String id, String field) {
        return effects.getOrDefault(id, List.of()).stream()
                .flatMap(effect -> Optional.ofNullable(effect.facts().get(field)).stream())
                .toList();
    }

    /** Once an order is called off at the CRM it is not activated any more. To change its lines, a draft may come between. */
    private void orders(SalesforceOrg org) {
        for (SalesforceRecord order : org.records("Order")) {
            List<String> told = told(order.id(), "Status");
            int off = told.indexOf("Cancelled");
            if (off >= 0 && told.lastIndexOf("Activated") > off) {
                judgement.add(
                        Finding.Kind.OUT_OF_ORDER,
                        "crm",
                        "order " + order.text("Name").orElse(order.id()),
                        "activated behind its cancellation: " + told);
            }
        }
    }
}
