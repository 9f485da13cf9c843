package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.OfferedSale;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders with their items, tasks and cases at the CRM. */
final class CrmCheck {

    private static final String CRM = "crm";
    private static final Pattern NAME = Pattern.compile("#\\d+");

    private final Evidence evidence;
    private final Judgement judgement;
    private final Map<String, List<SalesforceRecord>> orders;
    private final Map<String, List<SalesforceRecord>> tasks;
    private final Map<String, List<SalesforceRecord>> cases;
    private final Map<String, List<SalesforceRecord>> itemsByOrder;
    private final Map<String, String> skuByProduct;
    private final Map<String, String> accountByEmail = new HashMap<>();
    private final Optional<String> guests;
    private final Set<String> known = new HashSet<>();

    CrmCheck(Evidence evidence, Judgement judgement) {
        this.evidence = evidence;
        this.judgement = judgement;
        SalesforceOrg org = evidence.retailer().org();
        orders = byName(org.records("Order"), "OrderReferenceNumber", "Name", "PoNumber", "Description");
        tasks = byName(org.records("Task"), "Subject", "Description");
        cases = byName(org.records("Case"), "Subject", "Description");
        itemsByOrder = org.records("OrderItem").stream()
                .collect(Collectors.groupingBy(item -> item.text("OrderId").orElse("")));
        org.records("Contact")
                .forEach(contact -> accountByEmail.put(
                        contact.text("Email").orElse("").toLowerCase(Locale.ROOT),
                        contact.text("AccountId").orElse("no account")));
        guests = org.records("Account").stream()
                .filter(account -> account.text(SalesforceOrg.SYNC_KEY)
                        .filter("guest"::equals)
                        .isPresent())
                .map(SalesforceRecord::id)
                .findFirst();
        skuByProduct = org.records("Product2").stream().collect(Collectors.toMap(SalesforceRecord::id, CrmCheck::sku));
    }

    static String sku(SalesforceRecord product) {
        return product.text("StockKeepingUnit")
                .or(() -> product.text("ProductCode"))
                .orElse("");
    }

    private static Map<String, List<SalesforceRecord>> byName(List<SalesforceRecord> records, String... fields) {
        Map<String, List<SalesforceRecord>> byName = new HashMap<>();
        for (SalesforceRecord record : records) {
            String name = Stream.of(fields)
                    .flatMap(field -> record.text(field).stream())
                    .map(NAME::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .findFirst()
                    .orElse("without a name");
            byName.computeIfAbsent(name, any -> new java.util.ArrayList<>()).add(record);
        }
        return byName;
    }

    void check(OfferedSale sale) {
        known.add(sale.name());
        order(sale);
        task(sale);
        cases(sale);
    }

    private void order(OfferedSale sale) {
        List<SalesforceRecord> found = orders.getOrDefault(sale.name(), List.of());
        String record = "order " + sale.name();
        if (sale.kind() == io.retailsync.examples.mainjob.day.Kind.TEST) {
            judgement.none(CRM, record + " (a test)", found);
            return;
        }
        judgement.one(CRM, record, found).ifPresent(order -> {
            boolean cancelled = order.text("Status").filter("Cancelled"::equals).isPresent();
            judgement.equal(CRM, record, "whether it is called off", evidence.off(sale), cancelled);
            judgement.equal(CRM, record, "AccountId", Optional.of(account(sale)), order.text("AccountId"));
            judgement.equal(
                    CRM,
                    record,
                    "total",
                    Bill.total(sale),
                    order.number("RetailSync_Total__c").orElse(BigDecimal.ZERO));
            items(sale, order, record);
        });
    }

    /** The buyer's own account, or that of all guests. */
    private String account(OfferedSale sale) {
        return sale.placed()
                .email()
                .map(email -> accountByEmail.getOrDefault(email, "nobody knows the buyer"))
                .orElseGet(() -> guests.orElse("there is none for guests"));
    }

    private void items(OfferedSale sale, SalesforceRecord order, String record) {
        Map<String, BigDecimal> pieces = new HashMap<>();
        Map<String, BigDecimal> amounts = new HashMap<>();
        for (SalesforceRecord item : itemsByOrder.getOrDefault(order.id(), List.of())) {
            String sku = skuByProduct.getOrDefault(item.text("Product2Id").orElse(""), "?");
            pieces.merge(sku, item.number("Quantity").orElse(BigDecimal.ZERO), BigDecimal::add);
            BigDecimal off = item.number("RetailSync_Discount__c").orElse(BigDecimal.ZERO);
            amounts.merge(sku, item.number("TotalPrice").orElse(BigDecimal.ZERO).subtract(off), BigDecimal::add);
        }
        sale.lines().forEach((sku, line) -> {
            int wanted = wanted(sale, sku);
            judgement.equal(
                    CRM,
                    record,
                    "quantity of " + sku,
                    BigDecimal.valueOf(wanted),
                    pieces.getOrDefault(sku, BigDecimal.ZERO));
            judgement.equal(
                    CRM, record, "amount of " + sku, line.net(wanted), amounts.getOrDefault(sku, BigDecimal.ZERO));
        });
        Set<String> others = new HashSet<>(pieces.keySet());
        others.removeAll(sale.lines().keySet());
        judgement.equal(CRM, record, "articles that nobody ordered", Set.of(), others);
    }

    /**
     * An order shows what is still wanted of it, refunded pieces apart. One that was called off, or of which nothing is wanted any more, keeps
     * what ever was ordered.
     */
    private int wanted(OfferedSale sale, String sku) {
        boolean nothingKept = sale.lines().keySet().stream().allMatch(each -> sale.kept(each) == 0);
        return evidence.off(sale) || nothingKept ? sale.everWanted(sku) : sale.kept(sku);
    }

    private void task(OfferedSale sale) {
        List<SalesforceRecord> found = tasks.getOrDefault(sale.name(), List.of());
        String record = "task about " + sale.name();
        if (evidence.ships(sale)) {
            judgement.one(CRM, record, found);
        } else if (sale.cancelledAt().isPresent()) {
            judgement.atMostOne(CRM, record, found);
        } else {
            judgement.none(CRM, record, found);
        }
    }

    private void cases(OfferedSale sale) {
        List<SalesforceRecord> found = cases.getOrDefault(sale.name(), List.of());
        String record = "case about " + sale.name();
        if (evidence.refused(sale) || !sale.refunds().isEmpty()) {
            judgement.one(CRM, record, found);
        } else {
            judgement.none(CRM, record, found);
        }
    }

    /** Records of which nobody knows where they come from. */
    void strangers() {
        Stream.of(Map.entry("orders", orders), Map.entry("tasks", tasks), Map.entry("cases", cases))
                .forEach(kind -> {
                    Set<String> strangers = new HashSet<>(kind.getValue().keySet());
                    strangers.removeAll(known);
                    judgement.equal(CRM, kind.getKey(), "records about nothing that was offered", Set.of(), strangers);
                });
    }
}
