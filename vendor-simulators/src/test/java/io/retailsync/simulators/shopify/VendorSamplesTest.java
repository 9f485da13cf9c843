package io.retailsync.simulators.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.HttpRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VendorSamplesTest {

    /** Entries of the samples that hold lists of which our orders have none, or that are documented as empty lists. */
    private static final Set<String> UNKNOWN =
            Set.of("/line_items/attributed_staffs/id", "/line_items/attributed_staffs/quantity");

    private final ShopFixture fixture =
            new ShopFixture(AdminClient.settings().withWebhooksTo(URI.create("http://127.0.0.1:1/hooks")));
    private final AdminClient client = fixture.client;

    private JsonNode raised(String topic) {
        return client.simulator.outbox(client.now).stream()
                .filter(request -> request.header("x-shopify-topic").equals(Optional.of(topic)))
                .map(HttpRequest::body)
                .map(body -> Wire.read(body).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> paths(JsonNode node, String path) {
        Set<String> paths = new TreeSet<>();
        node.properties().forEach(entry -> {
            paths.add(path + "/" + entry.getKey());
            paths.addAll(paths(entry.getValue(), path + "/" + entry.getKey()));
        });
        if (node.isArray()) {
            node.forEach(element -> paths.addAll(paths(element, path)));
        }
        return paths;
    }

    private static void assertShape(String topic, JsonNode ours) throws Exception {
        Set<String> missing = paths(SharedFiles.tree(topic), "");
        missing.removeAll(paths(ours, ""));
        missing.removeAll(UNKNOWN);
        assertThat(missing).as("what %s documents and we don't send", topic).isEmpty();
    }

    @Test
    void ordersHaveTheDocumentedShape() throws Exception {
        fixture.order(BasketLine.of("MUG-1", 2));
        assertShape("orders.create", raised("orders/create"));
    }

    @Test
    void customersHaveTheDocumentedShape() throws Exception {
        assertShape("customers.create", raised("customers/create"));
        fixture.shop.changeEmailConsent(fixture.ada, true, client.now);
        assertShape("customers_email_marketing_consent.update", raised("customers_email_marketing_consent/update"));
        fixture.shop.deleteCustomer(fixture.ada, client.now);
        assertShape("customers.delete", raised("customers/delete"));
    }

    @Test
    void productsAndLevelsHaveTheDocumentedShape() throws Exception {
        assertShape("products.create", raised("products/create"));
        fixture.shop.countStock("MUG-1", fixture.berlin, 5, client.now);
        assertShape("inventory_levels.update", raised("inventory_levels/update"));
    }

    @Test
    void refundsFulfillmentsEditsAndReturnsHaveTheDocumentedShape() throws Exception {
        String order = fixture.order(BasketLine.of("MUG-1", 2).lessBy(BigDecimal.ONE), BasketLine.of("TEA-1", 1));
        String mugs = fixture.shop.linesBySku(order).get("MUG-1");
        fixture.shop.shipOrder(order, "T1", client.now);
        assertShape("fulfillments.create", raised("fulfillments/create"));
        fixture.shop.refundPieces(order, Map.of(mugs, 1), "broken", client.now);
        assertShape("refunds.create", raised("refunds/create"));
        fixture.shop.addOrderLine(order, "POT-1", 1, client.now);
        JsonNode edited = raised("orders/edited");
        assertThat(edited.at("/order_edit/line_items/additions/0/delta").asInt())
                .isEqualTo(1);
        String wanted = fixture.shop.requestReturn(order, Map.of(mugs, 1), "too small", client.now);
        assertShape("returns.request", raised("returns/request"));
        fixture.shop.approveReturn(wanted, client.now);
        fixture.shop.closeReturn(wanted, client.now);
        assertShape("returns.close", raised("returns/close"));
    }

    @Test
    void everySampleSeedsWhatItSpeaksOf() throws Exception {
        for (String topic : SharedFiles.topics()) {
            fixture.shop.seed(topic.replaceFirst("\\.", "/"), SharedFiles.tree(topic), client.now);
        }
        List<String> ids = List.of(
                "gid://shopify/Order/820982911946154508",
                "gid://shopify/Customer/115310627314723954",
                "gid://shopify/Customer/706405506930370084",
                "gid://shopify/Product/788032119674292922",
                "gid://shopify/ProductVariant/642667041472713922",
                "gid://shopify/InventoryItem/271878346596884015",
                "gid://shopify/InventoryLevel/24826418?inventory_item_id=271878346596884015",
                "gid://shopify/Location/866550311766439020",
                "gid://shopify/Fulfillment/123456",
                "gid://shopify/Refund/890088186047892319",
                "gid://shopify/Return/123134564567890");
        JsonNode nodes = client.data("""
            query($ids: [ID!]!) { nodes(ids: $ids) { __typename id
              ... on Order { name totalPriceSet { shopMoney { amount } } customer { id displayName }
                lineItems(first: 10) { nodes { id sku product { id } originalUnitPriceSet { shopMoney { amount } } } }
                shippingLines(first: 2) { nodes { id originalPriceSet { shopMoney { amount } } } }
                refunds(first: 2) { id totalRefundedSet { shopMoney { amount } } }
                fulfillments(first: 2) { id status trackingInfo { number } } returns(first: 2) { nodes { id } } }
              ... on Product { title createdAt variants(first: 5) { nodes { id price inventoryItem { id } } } }
              ... on InventoryLevel { quantities(names: ["available", "on_hand"]) { name quantity } item { id } location { id } }
              ... on Return { name status order { id } } } }
            """, Map.of("ids", ids)).path("nodes");
        for (int i = 0; i < ids.size(); i++) {
            assertThat(nodes.path(i).path("id").asText()).isEqualTo(ids.get(i));
        }
        JsonNode order = nodes.path(0);
        assertThat(order.at("/totalPriceSet/shopMoney/amount").asText()).isEqualTo("404.95");
        assertThat(order.at("/lineItems/nodes/0/id").asText()).isEqualTo("gid://shopify/LineItem/487817672276298554");
        assertThat(order.at("/refunds/0/totalRefundedSet/shopMoney/amount").asText())
                .isEqualTo("85.00");
        assertThat(order.at("/fulfillments/0/trackingInfo/0/number").asText()).isEqualTo("1z827wk74630");
    }
}
