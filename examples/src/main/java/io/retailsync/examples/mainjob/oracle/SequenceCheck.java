package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.OfferedArticle;
import io.retailsync.examples.mainjob.day.OfferedPerson;
import io.retailsync.simulators.salesforce.SalesforceOrg;
import io.retailsync.simulators.salesforce.SalesforceRecord;
import io.retailsync.testkit.VendorEffect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Changes of one record took effect in their order at CRM and shop: whatever a target was told is found in the history of what was offered, never
 * before what it was told earlier. Leaving values out is fine, going back is not.
 */
final class SequenceCheck {

    private final Evidence evidence;
    private final Judgement judgement;
    private final Following crm;
    private final Following shop;
    private final Map<String, List<VendorEffect>> effects;

    SequenceCheck(Evidence evidence, Judgement judgement) {
        this.evidence = evidence;
        this.judgement = judgement;
        this.crm = new Following(judgement, "crm");
        this.shop = new Following(judgement, "shop");
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
        stocks();
        consents();
    }

    private static Map<String, SalesforceRecord> by(
            SalesforceOrg org, String type, Function<SalesforceRecord, String> key) {
        return org.records(type).stream().collect(Collectors.toMap(key, record -> record, (one, two) -> one));
    }

    private void follow(String record, String id, String field, List<String> history) {
        crm.follow(record, field, told(id, field), history);
    }

    /** Stock is set as absolute numbers: each is one that lay at the ERP, and none is older than the one before. */
    private void stocks() {
        Map<String, List<VendorEffect>> set = shopEffects("inventorySetQuantities", "sku");
        evidence.offered()
                .articles()
                .forEach(article -> shop.follow(
                        "stock of " + article.sku(),
                        "on hand",
                        facts(set.getOrDefault(article.sku(), List.of()), "quantity"),
                        article.stocksAsText()));
    }

    /** Who does not want mail never is subscribed, and who was subscribed is unsubscribed once. */
    private void consents() {
        Map<String, List<VendorEffect>> written = evidence.shopEffects().stream()
                .filter(effect -> effect.operation().equals("customerEmailMarketingConsentUpdate"))
                .collect(Collectors.groupingBy(VendorEffect::record));
        for (OfferedPerson person : evidence.offered().people()) {
            List<String> history = new ArrayList<>(List.of(person.subscribed() ? "SUBSCRIBED" : "UNSUBSCRIBED"));
            if (person.optedOut()) {
                history.add("UNSUBSCRIBED");
            }
            shop.follow(
                    "consent of " + person.email(),
                    "marketingState",
                    facts(written.getOrDefault(person.gid(), List.of()), "state"),
                    history);
        }
    }

    private Map<String, List<VendorEffect>> shopEffects(String operation, String fact) {
        return evidence.shopEffects().stream()
                .filter(effect -> effect.operation().equals(operation))
                .collect(Collectors.groupingBy(effect -> effect.facts().getOrDefault(fact, "")));
    }

    private static List<String> facts(List<VendorEffect> effects, String fact) {
        return effects.stream()
                .flatMap(effect -> Optional.ofNullable(effect.facts().get(fact)).stream())
                .toList();
    }

    private List<String> told(String id, String field) {
        return facts(effects.getOrDefault(id, List.of()), field);
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
