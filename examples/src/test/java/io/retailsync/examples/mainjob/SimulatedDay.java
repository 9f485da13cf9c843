package io.retailsync.examples.mainjob;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Crosswalk;
import io.retailsync.engine.SyncEngineBuilder;
import io.retailsync.erp.BasicUser;
import io.retailsync.erp.S4HanaConnector;
import io.retailsync.examples.host.Pipeline;
import io.retailsync.examples.host.Systems;
import io.retailsync.examples.host.ledger.ReservationLedger;
import io.retailsync.examples.host.ledger.ReservationTable;
import io.retailsync.examples.mainjob.day.Day;
import io.retailsync.examples.mainjob.day.DayPlanner;
import io.retailsync.examples.mainjob.day.Retailer;
import io.retailsync.examples.mainjob.oracle.Evidence;
import io.retailsync.examples.mainjob.oracle.Finding;
import io.retailsync.examples.mainjob.oracle.Judgement;
import io.retailsync.examples.mainjob.oracle.Oracle;
import io.retailsync.model.pricing.Price;
import io.retailsync.salesforce.ClientCredentials;
import io.retailsync.salesforce.SalesforceConnector;
import io.retailsync.shopify.ShopifyConnector;
import io.retailsync.simulation.Simulation;
import io.retailsync.simulation.StoreFault;
import io.retailsync.simulation.StoreFaults;
import io.retailsync.simulators.s4hana.S4HanaSettings;
import io.retailsync.simulators.s4hana.S4HanaSimulator;
import io.retailsync.simulators.salesforce.CustomField;
import io.retailsync.simulators.salesforce.SalesforceOrg;
import io.retailsync.simulators.salesforce.SalesforceSimulator;
import io.retailsync.simulators.shopify.ShopSettings;
import io.retailsync.simulators.shopify.ShopifySimulator;
import io.retailsync.spi.Meter;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.testkit.FaultPlan;
import io.retailsync.testkit.FaultySimulator;
import io.retailsync.testkit.Simulator;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The main job in one process under one seed: the host's own pipeline with the real connectors, the three vendors behind bad networks, a
 * store that fails, an engine that dies at any instant, all at virtual time, and the oracle at the end.
 */
final class SimulatedDay implements AutoCloseable {

    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int ORDERS = 40;
    private static final List<Options.Faults> WEATHERS =
            List.of(Options.Faults.NONE, Options.Faults.USUAL, Options.Faults.STORM);
    private static final String DOMAIN = "acme.myshopify.com";
    private static final String SECRET = "shpss_simulated-day";

    private final Options.Faults faults;
    private final Simulation simulation;
    private final CreditDesk credit = new CreditDesk();
    private final FaultPlan erpPlan;
    private final ShopifySimulator shop;
    private final SalesforceSimulator crm;
    private final S4HanaSimulator erp;
    private final Retailer retailer;
    private final ReservationTable reservations;
    private final StoreFaults storeFaults;
    private final Day day;

    SimulatedDay(long seed) throws SQLException {
        this.faults = WEATHERS.get((int) (seed % WEATHERS.size()));
        this.simulation = Simulation.of(seed);
        Tempo tempo = Tempo.of(faults);
        shop = ShopifySimulator.of(ShopSettings.of(DOMAIN, "simulated-day", SECRET)
                .withWebhooksTo(URI.create("https://host.example/webhooks/shop"))
                .withDisorder(tempo.disorder())
                .withSeed(seed));
        crm = SalesforceSimulator.builder()
                .with(CustomField.text("Contact", "RetailSync_Consent__c", 60))
                .with(CustomField.currency("Order", "RetailSync_Total__c"))
                .with(CustomField.currency("OrderItem", "RetailSync_Discount__c"))
                .build();
        crm.org().enter("Account", Map.of("Name", "Guests", SalesforceOrg.SYNC_KEY, "guest"), MORNING);
        erp = new S4HanaSimulator(S4HanaSettings.usual(seed).with(tempo.shipping()));
        retailer = new Retailer(
                shop.shop(),
                crm.org(),
                erp.books(),
                shop.shop().addLocation("Berlin", MORNING),
                erp.books().createCustomer("Guests of the web shop", "", MORNING));
        reservations = ReservationTable.open(Optional.empty(), Map.of("RS-0003", 5));
        storeFaults = StoreFaults.of(simulation.random("store faults"), storeChances());
        erpPlan = plan("erp");
        simulation
                .storeFaults(storeFaults)
                .vendor(Systems.SHOP, behind(shop, plan("shop")), faults == Options.Faults.NONE ? 0 : 0.1)
                .vendor(Systems.CRM, behind(crm, plan("crm")), 0)
                .vendor(Systems.ERP, behind(erp, erpPlan), 0)
                .engine(this::assemble);
        day = new Day(DayPlanner.draw(ORDERS, seed), retailer, MORNING.plusSeconds(2), () -> false);
        credit.mayRefuse(name ->
                day.offered().sale(name).filter(sale -> sale.kind().refusable()).isPresent());
    }

    private FaultPlan plan(String system) {
        return Tempo.faults(faults, simulation.random(system + " faults"), credit);
    }

    private static Simulator behind(Simulator vendor, FaultPlan plan) {
        return new FaultySimulator(vendor, plan);
    }

    private Map<StoreFault, Double> storeChances() {
        double often = switch (faults) {
            case NONE -> 0;
            case USUAL -> 0.0005;
            case STORM -> 0.001;
        };
        return Map.of(
                StoreFault.UNAVAILABLE, often,
                StoreFault.APPENDED_UNHEARD, often,
                StoreFault.UNKNOWN_WITHOUT_EFFECT, often,
                StoreFault.UNKNOWN_WITH_EFFECT, often,
                StoreFault.CRASH_BEFORE, often / 20,
                StoreFault.CRASH_AFTER, often / 20);
    }

    private void assemble(SyncEngineBuilder builder, Simulation world) {
        Pipeline.into(builder.tenant("acme")
                .system(
                        Systems.SHOP,
                        ShopifyConnector.builder()
                                .shop(DOMAIN)
                                .credentials(io.retailsync.shopify.ClientCredentials.of("simulated-day", SECRET))
                                .webhookSecrets(SECRET)
                                .linger(Duration.ofSeconds(10))
                                .build(),
                        world.transport(Systems.SHOP))
                .system(
                        Systems.CRM,
                        SalesforceConnector.builder()
                                .loginHost(URI.create("https://acme.my.salesforce.com"))
                                .credentials(ClientCredentials.of("3MVG9SimulatedConsumerKey", "simulated-secret"))
                                .currency("EUR")
                                .priceBook(Price.STANDARD, crm.org().standardPricebookId())
                                .build(),
                        world.transport(Systems.CRM))
                .system(
                        Systems.ERP,
                        S4HanaConnector.builder()
                                .tenant(URI.create("https://my300000-api.s4hana.cloud.sap"))
                                .credentials(BasicUser.of("RETAIL_SYNC", "welcome-2026"))
                                .salesArea("1010", "10", "00")
                                .plants(Retailer.PLANT)
                                .oneTimeCustomer(retailer.guests())
                                .meter(Meter.perSecond(30).concurrent(8))
                                .build(),
                        world.transport(Systems.ERP))
                .system(Systems.STOCK, new ReservationLedger(reservations))
                .crosswalk(Crosswalk.locations()
                        .map("berlin", Systems.SHOP, retailer.location())
                        .map("berlin", Systems.ERP, Retailer.PLANT + "|" + Retailer.STORAGE)));
    }

    /** {@return everything that is wrong in the end; empty where nothing is} */
    List<String> run() throws SQLException {
        simulation.start();
        simulation.time().at(MORNING.plusSeconds(1), this::tick);
        RandomGenerator trouble = simulation.random("crashes");
        int crashes = faults == Options.Faults.NONE ? 0 : 1 + trouble.nextInt(3);
        for (int i = 0; i < crashes; i++) {
            simulation.time().at(MORNING.plusMillis(trouble.nextLong(600_000)), simulation::crash);
        }
        while (!day.over() && simulation.time().now().isBefore(MORNING.plus(LONGEST))) {
            simulation.runFor(Duration.ofMinutes(1));
        }
        storeFaults.heal();
        boolean quiet = simulation.runUntilQuiet(LONGEST);
        return wrong(quiet);
    }

    private void tick() {
        day.work(simulation.time().now());
        if (!day.over()) {
            simulation.time().at(simulation.time().now().plus(TICK), this::tick);
        }
    }

    private List<String> wrong(boolean quiet) throws SQLException {
        List<String> wrong = new ArrayList<>();
        if (!day.over() || !quiet) {
            wrong.add("it does not become quiet: " + day.ahead() + " acts ahead, "
                    + simulation.engine().status());
        }
        Evidence evidence =
                new Evidence(day.offered(), retailer, shop.effects(), crm.effects(), erp.effects(), struck());
        Judgement judgement = Oracle.judge(evidence);
        judgement.findings().stream().map(Finding::toString).forEach(wrong::add);
        long planted = day.offered().sales().stream()
                .filter(sale -> sale.kind().planted())
                .count();
        if (judgement.plantedRefused() != planted) {
            wrong.add("of " + planted + " planted rejections " + judgement.plantedRefused() + " were refused");
        }
        if (judgement.struckRefused() != evidence.struckOrders()) {
            wrong.add(
                    "of " + evidence.struckOrders() + " struck orders " + judgement.struckRefused() + " were refused");
        }
        simulation.engine().cases().open().stream().map(CaseFile::toString).forEach(wrong::add);
        simulation.failures().stream()
                .filter(failure -> !(failure.getCause() instanceof StoreUnavailable))
                .map(failure -> "a turn or a call threw " + failure + ", " + failure.getCause())
                .forEach(wrong::add);
        long held = reservations.ordersByState().getOrDefault("RESERVED", 0L);
        if (held != 0) {
            wrong.add(held + " reservations still held");
        }
        return wrong;
    }

    private Set<String> struck() {
        return erpPlan.refused().stream()
                .flatMap(request -> CreditDesk.order(request).stream())
                .collect(Collectors.toSet());
    }

    /** {@return processes by their state} */
    Map<String, Long> processes() {
        return simulation.engine().status().processes();
    }

    boolean isFair() {
        return faults == Options.Faults.NONE;
    }

    int crashes() {
        return simulation.crashes();
    }

    /** {@return how often the store misbehaved} */
    int storeStrikes() {
        return storeFaults.strikes().values().stream().mapToInt(times -> times).sum();
    }

    @Override
    public void close() throws SQLException {
        simulation.close();
        reservations.close();
    }
}
