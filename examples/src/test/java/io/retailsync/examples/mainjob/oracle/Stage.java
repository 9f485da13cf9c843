package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.Day;
import io.retailsync.examples.mainjob.day.DayPlanner;
import io.retailsync.examples.mainjob.day.Kind;
import io.retailsync.examples.mainjob.day.Offered;
import io.retailsync.examples.mainjob.day.OfferedSale;
import io.retailsync.examples.mainjob.day.Retailer;
import io.retailsync.simulators.s4hana.S4HanaSettings;
import io.retailsync.simulators.s4hana.S4HanaSimulator;
import io.retailsync.simulators.salesforce.CustomField;
import io.retailsync.simulators.salesforce.SalesforceSimulator;
import io.retailsync.simulators.shopify.ShopSettings;
import io.retailsync.simulators.shopify.ShopifySimulator;
import io.retailsync.testkit.VendorEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A day that nobody synchronised: whatever the vendors hold of it was put there by hand. */
final class Stage {

    static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final ShopifySimulator shop = ShopifySimulator.of(ShopSettings.of("acme.myshopify.com", "id", "secret"));
    private final SalesforceSimulator crm = SalesforceSimulator.builder()
            .with(CustomField.currency("Order", "RetailSync_Total__c"))
            .with(CustomField.currency("OrderItem", "RetailSync_Discount__c"))
            .build();
    private final S4HanaSimulator erp = new S4HanaSimulator(S4HanaSettings.usual(1)
            .with(new S4HanaSettings.Shipping(Duration.ofMinutes(10), Duration.ofMinutes(5), 0)));
    private final Retailer retailer = new Retailer(
            shop.shop(),
            crm.org(),
            erp.books(),
            shop.shop().addLocation("Berlin", MORNING),
            erp.books().createCustomer("Guests", "", MORNING));
    private final Day day = new Day(DayPlanner.draw(40, 9), retailer, MORNING, () -> false);
    private final List<VendorEffect> shopEffects = new ArrayList<>();
    private final List<VendorEffect> erpEffects = new ArrayList<>();

    Stage() {
        for (int second = 0; second < 400; second++) {
            day.work(MORNING.plusSeconds(second));
        }
    }

    Retailer retailer() {
        return retailer;
    }

    Offered offered() {
        return day.offered();
    }

    ErpClerk clerk() {
        return new ErpClerk(erp);
    }

    OfferedSale sale(Kind kind) {
        return offered().sales().stream()
                .filter(sale -> sale.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Time passes, and the warehouse works. */
    void pass(Duration time) {
        erp.books().advance(NOON.plus(time));
    }

    void shopDid(String operation, String record, Map<String, String> facts) {
        shopEffects.add(new VendorEffect(NOON, operation, record, facts));
    }

    void erpDid(String operation, String record, Map<String, String> facts) {
        erpEffects.add(new VendorEffect(NOON, operation, record, facts));
    }

    /** {@return what the oracle says of a record, of those that begin so; orders named are taken for struck by the fault plan} */
    List<Finding> judge(String system, String record, String... struck) {
        Evidence evidence =
                new Evidence(day.offered(), retailer, shopEffects, crm.effects(), erpEffects, Set.of(struck));
        return Oracle.judge(evidence).findings().stream()
                .filter(finding -> finding.system().equals(system))
                .filter(finding -> (finding.record() + " ").startsWith(record + " "))
                .toList();
    }
}
