package io.retailsync.examples.mainjob.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.examples.mainjob.day.DayPlan;
import io.retailsync.examples.mainjob.day.OfferedArticle;
import io.retailsync.examples.mainjob.day.OfferedPerson;
import io.retailsync.examples.mainjob.day.Retailer;
import io.retailsync.simulators.s4hana.BookedPartner;
import io.retailsync.simulators.salesforce.SalesforceOrg;
import io.retailsync.simulators.salesforce.SalesforceRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Customers, consents, products, prices and stock. */
final class MasterDataCheck {

    private static final String CRM = "crm";
    private static final String ERP = "erp";
    private static final String SHOP = "shop";

    private final Evidence evidence;
    private final Judgement judgement;
    private final Retailer retailer;
    private final ErpBooks books;
    private final Map<String, List<SalesforceRecord>> contacts;
    private final Map<String, List<SalesforceRecord>> products;
    private final Map<String, List<SalesforceRecord>> entries;

    MasterDataCheck(Evidence evidence, Judgement judgement) {
        this.evidence = evidence;
        this.judgement = judgement;
        this.retailer = evidence.retailer();
        this.books = new ErpBooks(retailer.books());
        SalesforceOrg org = retailer.org();
        this.contacts = by(
                org.records("Contact"),
                contact -> contact.text("Email").orElse("").toLowerCase(Locale.ROOT));
        this.products = by(org.records("Product2"), CrmCheck::sku);
        this.entries = by(
                org.records("PricebookEntry"), entry -> entry.text("Product2Id").orElse(""));
    }

    private static Map<String, List<SalesforceRecord>> by(
            List<SalesforceRecord> records, Function<SalesforceRecord, String> key) {
        return records.stream().collect(Collectors.groupingBy(key));
    }

    void run() {
        evidence.offered().people().forEach(person -> {
            atCrm(person);
            atErp(person);
            consent(person);
        });
        accounts();
        Map<String, Integer> shipped = shipped();
        evidence.offered().articles().forEach(article -> {
            product(article);
            stock(article, shipped.getOrDefault(article.sku(), 0));
        });
    }

    private void atCrm(OfferedPerson person) {
        String record = "contact " + person.email();
        judgement
                .one(CRM, record, contacts.getOrDefault(person.email(), List.of()))
                .ifPresent(contact -> {
                    equal(CRM, record, "FirstName", person.first(), contact.text("FirstName"));
                    equal(CRM, record, "LastName", person.lastName(), contact.text("LastName"));
                    equal(CRM, record, "MailingCity", person.home().city(), contact.text("MailingCity"));
                    equal(CRM, record, "MailingPostalCode", person.home().zip(), contact.text("MailingPostalCode"));
                    equal(CRM, record, "MailingStreet", person.home().street(), contact.text("MailingStreet"));
                    equal(CRM, record, "MailingCountry", person.home().country(), contact.text("MailingCountry"));
                    equal(CRM, record, "Phone", person.phone(), contact.text("Phone"));
                    boolean out = contact.isTrue("HasOptedOutOfEmail");
                    judgement.equal(CRM, record, "HasOptedOutOfEmail", person.optedOut(), out);
                });
    }

    private void accounts() {
        Set<String> used = retailer.org().records("Contact").stream()
                .map(contact -> contact.text("AccountId").orElse(""))
                .collect(Collectors.toSet());
        Set<String> spare = new HashSet<>();
        retailer.org().records("Account").stream()
                .filter(account -> !used.contains(account.id()))
                .filter(account -> account.text(SalesforceOrg.SYNC_KEY)
                        .filter(key -> !key.startsWith("guest"))
                        .isPresent())
                .forEach(account -> spare.add(account.id()));
        spare.forEach(id -> judgement.add(Finding.Kind.DOUBLED, CRM, "account " + id, "no contact belongs to it"));
    }

    private void atErp(OfferedPerson person) {
        String record = "business partner " + person.email();
        judgement.one(ERP, record, books.partners(person.email())).ifPresent(partner -> {
            equal(ERP, record, "FirstName", person.first(), name(partner, "FirstName"));
            equal(ERP, record, "LastName", person.lastName(), name(partner, "LastName"));
            judgement.isTrue(ERP, record, !partner.customer().isEmpty(), "there is no customer behind it");
            judgement.isTrue(
                    ERP,
                    record,
                    partner.addresses().stream().anyMatch(address -> lives(address, person.home())),
                    "expected " + person.home() + ", found " + partner.addresses());
            judgement.isTrue(
                    ERP,
                    record,
                    partner.phones().size() == 1
                            && isNumber(person.phone(), partner.phones().get(0)),
                    "expected " + person.phone() + ", with or without its country, found " + partner.phones());
        });
    }

    private static Optional<String> name(BookedPartner partner, String part) {
        return Optional.ofNullable(partner.names().get(part));
    }

    /** SAP keeps the country of a number apart where it knows it. */
    private static boolean isNumber(String e164, String found) {
        int country = e164.length() - found.length();
        return found.equals(e164) || (e164.endsWith(found) && country >= 2 && country <= 4);
    }

    private static boolean lives(Map<String, String> address, DayPlan.Home home) {
        String street =
                (address.getOrDefault("StreetName", "") + " " + address.getOrDefault("HouseNumber", "")).strip();
        return street.equals(home.street())
                && home.city().equals(address.get("CityName"))
                && home.zip().equals(address.get("PostalCode"))
                && home.country().equals(address.get("Country"));
    }

    /** Nobody is subscribed who did not want it, and nobody who wants out stays in. */
    private void consent(OfferedPerson person) {
        String record = "consent of " + person.email();
        JsonNode consent = retailer.shop().emailConsent(person.gid());
        boolean subscribed = consent.path("state").asText().equalsIgnoreCase("subscribed");
        judgement.equal(SHOP, record, "subscribed", person.subscribed() && !person.optedOut(), subscribed);
    }

    private void product(OfferedArticle article) {
        String record = "product " + article.sku();
        judgement
                .one(CRM, record, products.getOrDefault(article.sku(), List.of()))
                .ifPresent(product -> {
                    String title = article.titles().get(article.titles().size() - 1);
                    equal(CRM, record, "Name", title, product.text("Name"));
                    price(article, product);
                });
    }

    private void price(OfferedArticle article, SalesforceRecord product) {
        String record = "price of " + article.sku();
        List<SalesforceRecord> standard = entries.getOrDefault(product.id(), List.of()).stream()
                .filter(entry -> entry.text("Pricebook2Id")
                        .filter(retailer.org().standardPricebookId()::equals)
                        .isPresent())
                .toList();
        judgement
                .one(CRM, record, standard)
                .ifPresent(entry -> judgement.equal(
                        CRM,
                        record,
                        "UnitPrice",
                        article.price(),
                        entry.number("UnitPrice").orElse(BigDecimal.ZERO)));
    }

    /** What has to leave the warehouse for orders that are to be shipped; nothing else lowers the stock. */
    private Map<String, Integer> shipped() {
        Map<String, Integer> shipped = new HashMap<>();
        evidence.offered().sales().stream()
                .filter(evidence::ships)
                .forEach(sale -> sale.lines().forEach((sku, line) -> shipped.merge(sku, line.pieces(), Integer::sum)));
        return shipped;
    }

    private void stock(OfferedArticle article, int shipped) {
        if (!article.knownAtErp()) {
            return;
        }
        String record = "stock of " + article.sku();
        int arrived = article.received().stream().mapToInt(pieces -> pieces).sum();
        int expected = article.stockAtFirst() + arrived - shipped;
        int counted = retailer.books()
                .stock(article.sku(), Retailer.PLANT, Retailer.STORAGE)
                .intValueExact();
        int told = retailer.shop()
                .stock(article.sku(), retailer.location())
                .orElseThrow()
                .onHand();
        judgement.equal(ERP, record, "unrestricted stock", expected, counted);
        judgement.equal(SHOP, record, "on hand", expected, told);
    }

    private void equal(String system, String record, String what, String expected, Optional<String> found) {
        judgement.equal(system, record, what, expected, found.orElse(""));
    }
}
