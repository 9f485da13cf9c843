package io.retailsync.examples.mainjob.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.examples.mainjob.day.Retailer;
import io.retailsync.simulators.s4hana.BookedPartner;
import io.retailsync.simulators.salesforce.SalesforceOrg;
import io.retailsync.simulators.salesforce.SalesforceRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Compares what given payloads say with what the vendors hold: of every record of which a payload was delivered, whether it is there, and
 * its main values. Several payloads of one record: the last one given holds, because the shop came to hold it last.
 */
public final class PayloadOracle {

    private static final String CRM = "crm";
    private static final String ERP = "erp";
    private static final String NO_VARIANT = "Default Title";

    private final Judgement judgement = new Judgement();
    private final List<GivenPayload> payloads;
    private final Retailer retailer;
    private final ErpBooks books;

    private PayloadOracle(List<GivenPayload> payloads, Retailer retailer) {
        this.payloads = payloads;
        this.retailer = retailer;
        this.books = new ErpBooks(retailer.books());
    }

    /**
     * {@return everything that is wrong}
     *
     * @param payloads in the order in which the shop came to hold them
     * @param retailer what the vendors hold
     */
    public static Judgement judge(List<GivenPayload> payloads, Retailer retailer) {
        PayloadOracle oracle = new PayloadOracle(payloads, retailer);
        oracle.each(CRM, "customers", "state", oracle::contact);
        oracle.each(ERP, "customers", "state", oracle::partner);
        oracle.each(CRM, "products", "variants", oracle::product);
        oracle.each(CRM, "orders", "line_items", oracle::order);
        return oracle.judgement;
    }

    /** Of each record, the last whole payload, if a target took any payload of it. */
    private void each(String target, String family, String wholeBy, BiConsumer<String, JsonNode> check) {
        Map<String, JsonNode> whole = new LinkedHashMap<>();
        Map<String, String> delivered = new HashMap<>();
        for (GivenPayload payload : payloads) {
            payload.about(family).ifPresent(id -> {
                if (payload.family().equals(family) && payload.body().has(wholeBy)) {
                    whole.put(id, payload.body());
                }
                if (payload.takenBy().contains(target)) {
                    delivered.put(id, payload.file());
                }
            });
        }
        whole.forEach((id, body) -> Optional.ofNullable(delivered.get(id)).ifPresent(file -> check.accept(file, body)));
    }

    private void contact(String file, JsonNode said) {
        String email = said.path("email").asText().toLowerCase(Locale.ROOT);
        String record = "customer of " + file;
        List<SalesforceRecord> contacts = having("Contact", "Email", email);
        judgement.one(CRM, record, contacts).ifPresent(contact -> {
            equal(CRM, record, "FirstName", said.path("first_name"), contact.text("FirstName"));
            equal(CRM, record, "LastName", said.path("last_name"), contact.text("LastName"));
        });
    }

    private void partner(String file, JsonNode said) {
        String email = said.path("email").asText().toLowerCase(Locale.ROOT);
        String record = "customer of " + file;
        judgement.one(ERP, record, books.partners(email)).ifPresent(partner -> {
            equal(ERP, record, "FirstName", said.path("first_name"), name(partner, "FirstName"));
            equal(ERP, record, "LastName", said.path("last_name"), name(partner, "LastName"));
        });
    }

    private static Optional<String> name(BookedPartner partner, String part) {
        return Optional.ofNullable(partner.names().get(part));
    }

    private void product(String file, JsonNode said) {
        for (JsonNode variant : said.path("variants")) {
            String sku = variant.path("sku").asText("");
            if (sku.isEmpty()) {
                continue;
            }
            String record = "product " + sku + " of " + file;
            String title = variant.path("title").asText("");
            boolean single = title.isEmpty() || title.equals(NO_VARIANT);
            String name = said.path("title").asText() + (single ? "" : " - " + title);
            List<SalesforceRecord> products = having("Product2", "StockKeepingUnit", sku);
            judgement.one(CRM, record, products).ifPresent(product -> {
                judgement.equal(CRM, record, "Name", name, product.text("Name").orElse(""));
                price(record, variant, product);
            });
        }
    }

    private void price(String record, JsonNode variant, SalesforceRecord product) {
        List<SalesforceRecord> entries = retailer.org().records("PricebookEntry").stream()
                .filter(entry ->
                        entry.text("Product2Id").filter(product.id()::equals).isPresent())
                .toList();
        judgement
                .one(CRM, record + ", its price", entries)
                .ifPresent(entry -> judgement.equal(
                        CRM,
                        record,
                        "UnitPrice",
                        amount(variant.path("price")),
                        entry.number("UnitPrice").orElse(BigDecimal.ZERO)));
    }

    private void order(String file, JsonNode said) {
        String record = "order " + said.path("name").asText() + " of " + file;
        boolean off = said.hasNonNull("cancelled_at");
        judgement
                .one(
                        CRM,
                        record,
                        having(
                                "Order",
                                "OrderReferenceNumber",
                                said.path("name").asText()))
                .ifPresent(order -> {
                    boolean called =
                            order.text("Status").filter("Cancelled"::equals).isPresent();
                    judgement.equal(CRM, record, "whether it is called off", off, called);
                    judgement.equal(
                            CRM,
                            record,
                            "total",
                            amount(said.path("total_price")),
                            order.number("RetailSync_Total__c").orElse(BigDecimal.ZERO));
                    items(record, said, off, order);
                });
    }

    private void items(String record, JsonNode said, boolean off, SalesforceRecord order) {
        Map<String, BigDecimal> wanted = new HashMap<>();
        for (JsonNode line : said.path("line_items")) {
            JsonNode pieces = off ? line.path("quantity") : line.path("current_quantity");
            if (pieces.asInt() > 0) {
                wanted.merge(line.path("sku").asText(), BigDecimal.valueOf(pieces.asInt()), BigDecimal::add);
            }
        }
        Map<String, String> skus = new HashMap<>();
        retailer.org().records("Product2").forEach(product -> skus.put(product.id(), CrmCheck.sku(product)));
        Map<String, BigDecimal> held = new HashMap<>();
        retailer.org().records("OrderItem").stream()
                .filter(item -> item.text("OrderId").filter(order.id()::equals).isPresent())
                .forEach(item -> held.merge(
                        skus.getOrDefault(item.text("Product2Id").orElse(""), "?"),
                        item.number("Quantity").orElse(BigDecimal.ZERO).stripTrailingZeros(),
                        BigDecimal::add));
        judgement.equal(CRM, record, "pieces by SKU", wanted, held);
    }

    private List<SalesforceRecord> having(String type, String field, String value) {
        SalesforceOrg org = retailer.org();
        return org.records(type).stream()
                .filter(record ->
                        record.text(field).filter(value::equalsIgnoreCase).isPresent())
                .toList();
    }

    private void equal(String system, String record, String what, JsonNode expected, Optional<String> found) {
        judgement.equal(system, record, what, expected.asText(""), found.orElse(""));
    }

    private static BigDecimal amount(JsonNode text) {
        return new BigDecimal(text.asText("0"));
    }
}
