package io.retailsync.examples.incidents;

import io.retailsync.api.Crosswalk;
import io.retailsync.engine.SyncEngine;
import io.retailsync.engine.SyncEngineBuilder;
import io.retailsync.erp.BasicUser;
import io.retailsync.erp.S4HanaConnector;
import io.retailsync.examples.host.Pipeline;
import io.retailsync.examples.host.Systems;
import io.retailsync.examples.host.ledger.ReservationLedger;
import io.retailsync.examples.host.ledger.ReservationTable;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.pricing.Price;
import io.retailsync.salesforce.SalesforceConnector;
import io.retailsync.shopify.ShopifyConnector;
import io.retailsync.simulation.Simulation;
import io.retailsync.simulators.s4hana.Books;
import io.retailsync.simulators.s4hana.Material;
import io.retailsync.simulators.s4hana.S4HanaSettings;
import io.retailsync.simulators.s4hana.S4HanaSimulator;
import io.retailsync.simulators.salesforce.CustomField;
import io.retailsync.simulators.salesforce.SalesforceOrg;
import io.retailsync.simulators.salesforce.SalesforceRecord;
import io.retailsync.simulators.salesforce.SalesforceSimulator;
import io.retailsync.simulators.shopify.Article;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.simulators.shopify.Buyer;
import io.retailsync.simulators.shopify.BuyerAddress;
import io.retailsync.simulators.shopify.Shop;
import io.retailsync.simulators.shopify.ShopSettings;
import io.retailsync.simulators.shopify.ShopifySimulator;
import io.retailsync.spi.Meter;
import io.retailsync.testkit.Simulator;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The example host at virtual time: its flows, processes and real connectors, between the three simulated vendors, with one article on sale
 * and one customer who is known everywhere.
 */
final class Plant implements AutoCloseable {

    static final String SKU = "RS-0007";
    static final BuyerAddress HOME = BuyerAddress.of("Ahornallee 7", "10115", "Berlin", "DE");
    static final Buyer ADA = Buyer.of("Ada", "Winterbottom", "ada.winterbottom@example.org", HOME)
            .withPhone("+493012345678");

    private static final String SHOP_DOMAIN = "acme.myshopify.com";
    private static final String SECRET = "shpss_plant";
    private static final String PLANT = "1010";
    private static final String STORAGE = "101A";

    final Simulation simulation = Simulation.of(7);
    private final ShopifySimulator shopify = ShopifySimulator.of(ShopSettings.of(SHOP_DOMAIN, "plant", SECRET)
            .withWebhooksTo(URI.create("https://host.example/webhooks/shop")));
    private final SalesforceSimulator salesforce = SalesforceSimulator.builder()
            .with(CustomField.text("Contact", "RetailSync_Consent__c", 60))
            .with(CustomField.currency("Order", "RetailSync_Total__c"))
            .with(CustomField.currency("OrderItem", "RetailSync_Discount__c"))
            .build();
    final S4HanaSimulator s4hana = new S4HanaSimulator(S4HanaSettings.usual(7)
            .with(new S4HanaSettings.Shipping(Duration.ofMinutes(10), Duration.ofMinutes(5), 0)));
    final Tampered crm = new Tampered(salesforce);
    final Tampered erp = new Tampered(s4hana);
    final Tampered till = new Tampered(shopify);
    final String customer;

    private final String location = shop().addLocation("Berlin", now());
    private final String guests = books().createCustomer("Guests of the web shop", "", now());
    private final ReservationTable reservations;

    Plant() throws SQLException {
        this(vendor -> vendor, 0);
    }

    /** Between vendors, and with webhooks, that are as healthy as the weather lets them be. */
    Plant(UnaryOperator<Simulator> weather, double trouble) throws SQLException {
        reservations = ReservationTable.open(Optional.empty(), Map.of());
        simulation
                .vendor(Systems.SHOP, weather.apply(till), trouble)
                .vendor(Systems.CRM, weather.apply(crm), trouble)
                .vendor(Systems.ERP, weather.apply(erp), trouble)
                .engine(this::assemble);
        simulation.start();
        putOnSale(SKU, true);
        customer = register(ADA);
        pass(Duration.ofMinutes(5));
    }

    // ---- the host ---------------------------------------------------------------------------------------------------

    private void assemble(SyncEngineBuilder builder, Simulation world) {
        Pipeline.into(builder.tenant("acme")
                .system(Systems.SHOP, shopConnector(), world.transport(Systems.SHOP))
                .system(Systems.CRM, crmConnector(), world.transport(Systems.CRM))
                .system(Systems.ERP, erpConnector(), world.transport(Systems.ERP))
                .system(Systems.STOCK, new ReservationLedger(reservations))
                .crosswalk(Crosswalk.locations()
                        .map("berlin", Systems.SHOP, location)
                        .map("berlin", Systems.ERP, PLANT + "|" + STORAGE)));
    }

    ShopifyConnector shopConnector() {
        return ShopifyConnector.builder()
                .shop(SHOP_DOMAIN)
                .credentials(io.retailsync.shopify.ClientCredentials.of("plant", SECRET))
                .webhookSecrets(SECRET)
                .build();
    }

    SalesforceConnector crmConnector() {
        return SalesforceConnector.builder()
                .loginHost(URI.create("https://acme.my.salesforce.com"))
                .credentials(
                        io.retailsync.salesforce.ClientCredentials.of("3MVG9SimulatedConsumerKey", "simulated-secret"))
                .currency("EUR")
                .priceBook(Price.STANDARD, org().standardPricebookId())
                .build();
    }

    S4HanaConnector erpConnector() {
        return S4HanaConnector.builder()
                .tenant(URI.create("https://my300000-api.s4hana.cloud.sap"))
                .credentials(BasicUser.of("RETAIL_SYNC", "welcome-2026"))
                .salesArea("1010", "10", "00")
                .plants(PLANT)
                .oneTimeCustomer(guests)
                .meter(Meter.perSecond(30).concurrent(8))
                .build();
    }

    SyncEngine engine() {
        return simulation.engine();
    }

    String explain(String type, String gid) {
        return engine().explain(ExternalRef.of(Systems.SHOP, type, gid)).toString();
    }

    // ---- time -------------------------------------------------------------------------------------------------------

    Instant now() {
        return simulation.time().now();
    }

    void pass(Duration howLong) {
        simulation.runFor(howLong);
    }

    // ---- people at the vendors --------------------------------------------------------------------------------------

    Shop shop() {
        return shopify.shop();
    }

    SalesforceOrg org() {
        return salesforce.org();
    }

    Books books() {
        return s4hana.books();
    }

    void putOnSale(String sku, boolean alsoAtErp) {
        shop().createProduct(Article.of(sku, "Kettle", new BigDecimal("40.00")), now());
        if (alsoAtErp) {
            books().create(Material.of(sku, "Kettle", PLANT), now());
            books().setStock(sku, PLANT, STORAGE, BigDecimal.TEN);
        }
        shop().countStock(sku, location, 10, now());
    }

    String register(Buyer buyer) {
        return shop().registerCustomer(buyer, now());
    }

    void moves(BuyerAddress home) {
        shop().updateCustomer(customer, ADA.withAddress(home), now());
    }

    String order(String buyer, String sku) {
        return order(Basket.of(buyer, "EUR", BasketLine.of(sku, 2)));
    }

    String order(Basket basket) {
        return shop().placeOrder(basket.to(HOME), now());
    }

    String order() {
        return order(customer, SKU);
    }

    /** {@return how the shop names the stock of the article at a location} */
    String level(String place) {
        String item = shop().all("Product").get(0).findPath("inventory_item_id").asText();
        return "gid://shopify/InventoryLevel/" + place.substring(place.lastIndexOf('/') + 1) + "?inventory_item_id="
                + item;
    }

    SalesforceRecord contact() {
        return org().records("Contact").stream()
                .filter(contact ->
                        contact.text("Email").filter(ADA.email()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    String contactKey() {
        return contact().text(SalesforceOrg.SYNC_KEY).orElseThrow();
    }

    @Override
    public void close() throws SQLException {
        simulation.close();
        reservations.close();
    }
}
