package io.retailsync.examples.mainjob;

import io.retailsync.examples.ScaledClock;
import io.retailsync.examples.mainjob.day.Retailer;
import io.retailsync.simulators.LoopbackServer;
import io.retailsync.simulators.s4hana.S4HanaSettings;
import io.retailsync.simulators.s4hana.S4HanaSimulator;
import io.retailsync.simulators.salesforce.CustomField;
import io.retailsync.simulators.salesforce.SalesforceOrg;
import io.retailsync.simulators.salesforce.SalesforceSimulator;
import io.retailsync.simulators.shopify.ShopSettings;
import io.retailsync.simulators.shopify.ShopifySimulator;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.FaultPlan;
import io.retailsync.testkit.FaultySimulator;
import io.retailsync.testkit.Simulator;
import java.net.URI;
import java.security.PublicKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The three simulated vendors behind loopback servers, each behind its own bad network. One lock guards them all. */
final class Vendors implements AutoCloseable {

    static final String SHOP_DOMAIN = "acme.myshopify.com";
    static final String CLIENT_ID = "main-job";
    static final String CLIENT_SECRET = "shpss_main-job";
    static final String ERP_USER = "RETAIL_SYNC";
    static final String ERP_PASSWORD = "welcome-2026";

    private final ReentrantLock lock = new ReentrantLock();
    private final ShopifySimulator shop;
    private final SalesforceSimulator crm;
    private final S4HanaSimulator erp;
    private final Retailer retailer;
    private final CreditDesk credit = new CreditDesk();
    private final Map<String, Behind> behind = new LinkedHashMap<>();

    /** One vendor and what stands before it. */
    record Behind(FaultySimulator faulty, FaultPlan plan, Traffic traffic, LoopbackServer server) {}

    Vendors(Options options, ScaledClock clock, URI webhooks, PublicKey crmKey, Consumer<String> phases) {
        Tempo tempo = Tempo.of(options.faults());
        SplittableRandom random = new SplittableRandom(options.seed() ^ 0x5EEDL);
        shop = ShopifySimulator.of(ShopSettings.of(SHOP_DOMAIN, CLIENT_ID, CLIENT_SECRET)
                .withWebhooksTo(webhooks)
                .withDisorder(tempo.disorder())
                .withSeed(random.nextLong()));
        crm = SalesforceSimulator.builder()
                .certificate(crmKey, "integration@retailer.example")
                .with(CustomField.text("Contact", "RetailSync_Consent__c", 60))
                .with(CustomField.currency("Order", "RetailSync_Total__c"))
                .with(CustomField.currency("OrderItem", "RetailSync_Discount__c"))
                .build();
        crm.org().enter("Account", Map.of("Name", "Guests", SalesforceOrg.SYNC_KEY, "guest"), clock.instant());
        erp = new S4HanaSimulator(S4HanaSettings.usual(random.nextLong()).with(tempo.shipping()));
        retailer = new Retailer(
                shop.shop(),
                crm.org(),
                erp.books(),
                shop.shop().addLocation("Berlin", clock.instant()),
                erp.books().createCustomer("Guests of the web shop", "", clock.instant()));
        Map.of("shop", shop, "crm", crm, "erp", erp).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(vendor -> serve(vendor.getKey(), vendor.getValue(), options, clock, random.split(), phases));
    }

    private void serve(
            String system,
            Simulator vendor,
            Options options,
            ScaledClock clock,
            SplittableRandom random,
            Consumer<String> phases) {
        FaultPlan plan = Tempo.faults(options.faults(), random, credit);
        FaultySimulator faulty = new FaultySimulator(vendor, plan);
        Traffic traffic = new Traffic(system, phases);
        LoopbackServer server = LoopbackServer.serve(faulty, clock, options.speed(), lock, traffic);
        behind.put(system, new Behind(faulty, plan, traffic, server));
    }

    URI address(String system) {
        return of(system).server().address();
    }

    Behind of(String system) {
        Behind found = behind.get(system);
        if (found == null) {
            throw new IllegalArgumentException("no system " + system);
        }
        return found;
    }

    List<String> systems() {
        return List.copyOf(behind.keySet());
    }

    Lock lock() {
        return lock;
    }

    /** {@return who says which orders the ERP may refuse} */
    CreditDesk credit() {
        return credit;
    }

    /** {@return names of the orders that were refused because the fault plan said so} */
    Set<String> struck() {
        return locked(() -> of("erp").plan().refused().stream()
                .flatMap(request -> CreditDesk.order(request).stream())
                .collect(Collectors.toSet()));
    }

    Retailer retailer() {
        return retailer;
    }

    ShopifySimulator shop() {
        return shop;
    }

    SalesforceSimulator crm() {
        return crm;
    }

    S4HanaSimulator erp() {
        return erp;
    }

    /** {@return what is computed under the lock} */
    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    void locked(Runnable work) {
        locked(() -> {
            work.run();
            return true;
        });
    }

    /** Lets time pass where nobody asks: late effects, the warehouse. */
    void settle(Instant now) {
        locked(() -> {
            behind.values().forEach(each -> each.faulty().settle(now));
            erp.outbox(now);
        });
    }

    int inFlight() {
        return behind.values().stream()
                .mapToInt(each -> each.traffic().inFlight())
                .sum();
    }

    Map<String, Long> strikes() {
        return locked(() -> {
            Map<String, Long> sum = new TreeMap<>();
            behind.values()
                    .forEach(each -> each.plan()
                            .strikes()
                            .forEach((kind, count) -> sum.merge(word(kind), (long) count, Long::sum)));
            sum.putAll(shop.disorder());
            return sum;
        });
    }

    private static String word(FaultKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public void close() {
        behind.values().forEach(each -> each.server().close());
    }
}
