package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Finding;
import io.retailsync.model.catalogue.Invariants;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Observation;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the mapper makes of an order adds up by the model's invariants. */
class OrderSumsTest {

    private final ShopWorld world = new ShopWorld();

    @Test
    void theVendorsSampleOrdersAddUp() throws Exception {
        List<String> added = new ArrayList<>();
        for (String folder : List.of("2026-07-docs", "2024-10-cli-trigger")) {
            for (Path file : SharedFiles.webhooks(folder)) {
                JsonNode sample = Json.read(Bytes.of(Files.readAllBytes(file))).orElseThrow();
                JsonNode order = folder.equals("2026-07-docs") ? sample : sample.path("body");
                if (order.has("line_items") && order.has("total_price_set") && !order.has("invoice_url")) {
                    assertThat(refusals(sample(order))).as(file.toString()).isEmpty();
                    added.add(SharedFiles.topic(file));
                }
            }
        }
        assertThat(added).contains("orders/create", "orders/updated", "orders/cancelled");
    }

    /** The sample says 20.00 of discounts and shares them with no line: O3 tells that, and O1 still adds up. */
    @Test
    void aDiscountThatNoLineBearsIsToldAndNotRefused() throws Exception {
        Path file = SharedFiles.shopify().resolve("webhooks/2026-07-docs/orders.create.json");
        Order order = sample(Json.read(Bytes.of(Files.readAllBytes(file))).orElseThrow());
        assertThat(Invariants.check(order).get().exceptions())
                .extracting(Finding::code)
                .contains("O3");
    }

    @Test
    void aCentMoreOnASampleDoesNotAddUp() throws Exception {
        Path file = SharedFiles.shopify().resolve("webhooks/2026-07-docs/orders.create.json");
        ObjectNode sample = Json.read(Bytes.of(Files.readAllBytes(file))).orElseThrow();
        ((ObjectNode) sample.at("/total_price_set/shop_money")).put("amount", "404.96");
        assertThat(refusals(sample(sample))).containsExactly("O1");
    }

    @Test
    void dutiesAndFeesAreAddedUnlessPricesHoldThem() {
        ObjectNode order = Json.object();
        bag(order, "original_total_duties_set", "7.00");
        bag(order, "original_total_additional_fees_set", "2.50");
        bag(order, "total_price_set", "9.50");
        assertThat(said(order).get(OrderPaths.DUTIES.name())).hasToString("Optional[7.00 EUR]");
        assertThat(said(order).get(OrderPaths.FEES.name())).hasToString("Optional[2.50 EUR]");
        order.put("duties_included", true);
        assertThat(said(order).get(OrderPaths.DUTIES.name())).hasToString("Optional.empty");
    }

    @Test
    void ordersOfTheSimulatedShopAddUpThroughEditsRefundsAndCancellation() {
        String gid = world.order(
                Basket.of(world.ada, "EUR", BasketLine.of("POT-1", 3).lessBy(new BigDecimal("5.55")))
                        .withCode("WELCOME")
                        .shippedFor(new BigDecimal("4.90"))
                        .taxed(new BigDecimal("0.07"), true)
                        .to(ShopWorld.home()));
        assertThat(refusals(fetched(gid))).isEmpty();
        String edited = world.order(BasketLine.of("MUG-1", 3), BasketLine.of("TEA-1", 1));
        world.pass(Duration.ofSeconds(5));
        world.shop.editOrder(edited, Map.of(world.shop.linesBySku(edited).get("MUG-1"), 1), world.now);
        world.shop.addOrderLine(edited, "POT-1", 2, world.now);
        assertThat(refusals(fetched(edited))).isEmpty();
        world.shop.refundPieces(edited, Map.of(world.shop.linesBySku(edited).get("MUG-1"), 1), "broken", world.now);
        assertThat(refusals(fetched(edited))).isEmpty();
        String cancelled = world.order(BasketLine.of("MUG-1", 3));
        world.pass(Duration.ofSeconds(5));
        world.shop.cancelOrder(cancelled, "customer", world.now);
        assertThat(refusals(fetched(cancelled))).isEmpty();
    }

    @Test
    void anOrderInAnotherCurrencyAddsUp() {
        String gid = world.order(
                Basket.of(world.ada, "EUR", BasketLine.of("MUG-1", 3).at(new BigDecimal("2000")))
                        .in("JPY", new BigDecimal("0.0061"))
                        .to(ShopWorld.home()));
        assertThat(refusals(fetched(gid))).isEmpty();
    }

    private static List<String> refusals(Order order) {
        return Invariants.check(order)
                .fold(
                        findings -> findings.stream()
                                .filter(Finding::refuses)
                                .map(Finding::code)
                                .toList(),
                        checked -> List.of());
    }

    private Order fetched(String gid) {
        return assembled(world.fetched("order", gid).get(0));
    }

    private static Order sample(JsonNode order) {
        return assembled(new OrderMapper("shop-de").map(Form.payload(order)));
    }

    private static Order assembled(Observation<?> said) {
        Map<String, Object> values = new HashMap<>();
        said.values().forEach((name, value) -> value.ifPresent(word -> values.put(name, word)));
        return OrderPaths.TYPE.assemble(values).get();
    }

    private static Map<String, ?> said(ObjectNode order) {
        order.put("currency", "EUR").put("name", "#1").put("admin_graphql_api_id", "gid://shopify/Order/1");
        return new OrderMapper("shop-de").map(Form.payload(order)).values();
    }

    private static void bag(ObjectNode order, String name, String amount) {
        order.putObject(name).putObject("shop_money").put("amount", amount);
    }
}
