package io.retailsync.benchmarks;

import io.retailsync.model.ExternalRef;
import io.retailsync.shopify.ClientCredentials;
import io.retailsync.shopify.ShopifyConnector;
import io.retailsync.simulators.shopify.Article;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.simulators.shopify.Buyer;
import io.retailsync.simulators.shopify.BuyerAddress;
import io.retailsync.simulators.shopify.Shop;
import io.retailsync.simulators.shopify.ShopSettings;
import io.retailsync.simulators.shopify.ShopifySimulator;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.Raw;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shop in which an ordinary order was placed: five lines, two of them less a discount, both addresses, paid shipping, prices with tax. */
final class SimulatedShop {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final String HOST = "acme.myshopify.com";
    private static final String SECRET = "shpss_secret";

    private final ShopifySimulator simulator =
            ShopifySimulator.of(ShopSettings.of(HOST, "app", SECRET).withWebhooksTo(URI.create("http://127.0.0.1:1/")));
    private final ShopifyConnector connector = ShopifyConnector.builder()
            .shop(HOST)
            .credentials(ClientCredentials.of("app", SECRET))
            .webhookSecrets(SECRET)
            .build();
    private final String placed = place(simulator.shop());

    ShopifySimulator simulator() {
        return simulator;
    }

    ShopifyConnector connector() {
        return connector;
    }

    /** {@return the order as an engine hands it to the translation, its body being what the connector's own fetch brought} */
    Raw order() {
        ExternalRef ref = ExternalRef.of("shop", "order", placed);
        Bytes body = connector
                .fetch(List.of(ref), new CallInProcess(ref.system(), simulator, NOW))
                .map(found -> found.get(0))
                .map(Fetched::body)
                .getOrElseThrow(
                        failure -> new IllegalStateException("the order to measure can't be fetched: " + failure))
                .orElseThrow();
        return new Raw(
                ref.system(), "orders/create", Optional.of(ref), Raw.Form.FETCHED, Map.of(), body, Bytes.empty(), NOW);
    }

    private static String place(Shop shop) {
        shop.addLocation("Berlin", NOW);
        article(shop, "TEE-RED-M", "T-shirt of organic cotton, red, size M", "24.90");
        article(shop, "MUG-0001", "Mug with the cathedral, 300 ml", "12.50");
        article(shop, "TEA-EARL-100", "Earl Grey, loose, 100 g", "7.95");
        article(shop, "POT-GLASS-1L", "Teapot of glass with a strainer, one litre", "39.00");
        article(shop, "NAPKIN-6", "Six napkins of linen, natural", "18.40");
        BuyerAddress home = new BuyerAddress(
                "Analytical GmbH", "Hauptstr. 1", "Hinterhaus", "Berlin", "10115", "", "DE", "+4930123456");
        String buyer = shop.registerCustomer(Buyer.of("Ada", "Lovelace", "ada@example.com", home), NOW);
        Basket basket = Basket.of(
                        buyer,
                        "EUR",
                        BasketLine.of("TEE-RED-M", 2).lessBy(new BigDecimal("4.98")),
                        BasketLine.of("MUG-0001", 3),
                        BasketLine.of("TEA-EARL-100", 1),
                        BasketLine.of("POT-GLASS-1L", 1).lessBy(new BigDecimal("3.90")),
                        BasketLine.of("NAPKIN-6", 1))
                .withCode("WELCOME10")
                .shippedFor(new BigDecimal("4.90"))
                .taxed(new BigDecimal("0.19"), true)
                .to(home);
        return shop.placeOrder(basket, NOW);
    }

    private static void article(Shop shop, String sku, String title, String price) {
        shop.createProduct(Article.of(sku, title, new BigDecimal(price)), NOW);
    }
}
