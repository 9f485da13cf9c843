package io.retailsync.simulators.shopify;

import java.math.BigDecimal;

/** A small shop: one location, three articles in stock, one customer. */
final class ShopFixture {

    final AdminClient client;
    final Shop shop;
    final String berlin;
    final String ada;

    ShopFixture(ShopSettings settings) {
        client = new AdminClient(settings).login();
        shop = client.simulator.shop();
        berlin = shop.addLocation("Berlin", client.now);
        article("MUG-1", "Mug", "12.50");
        article("TEA-1", "Tea", "4.99");
        article("POT-1", "Pot", "30.00");
        BuyerAddress home = BuyerAddress.of("Hauptstr. 1", "10115", "Berlin", "DE");
        ada = shop.registerCustomer(Buyer.of("Ada", "Lovelace", "ada@example.com", home), client.now);
    }

    private void article(String sku, String title, String price) {
        shop.createProduct(Article.of(sku, title, new BigDecimal(price)), client.now);
        shop.countStock(sku, berlin, 100, client.now);
    }

    String itemOf(String sku) {
        return shop.all("InventoryItem").stream()
                .filter(item -> item.path("sku").asText().equals(sku))
                .map(item -> item.path("admin_graphql_api_id").asText())
                .findFirst()
                .orElseThrow();
    }

    String order(BasketLine... lines) {
        return shop.placeOrder(
                Basket.of(ada, "EUR", lines).to(BuyerAddress.of("Hauptstr. 1", "10115", "Berlin", "DE")), client.now);
    }
}
