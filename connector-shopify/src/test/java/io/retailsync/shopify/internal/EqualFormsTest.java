package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same order as a webhook says it and as GraphQL says it. */
class EqualFormsTest {

    private final ShopWorld world = new ShopWorld();

    private Incoming newest(String topicPart) {
        List<HttpRequest> webhooks = world.webhooks();
        return webhooks.stream()
                .filter(webhook -> webhook.header("x-shopify-topic").orElse("").contains(topicPart))
                .reduce((one, other) -> other)
                .map(world::accepted)
                .orElseThrow();
    }

    private void assertSameOrder(String gid) {
        Incoming incoming = newest("orders/");
        assertThat(incoming.hint()).contains(ExternalRef.of("shopify", "order", gid));
        List<Observation<?>> payload = world.payload(incoming);
        List<Observation<?>> fetched = world.fetched("order", gid);
        assertThat(payload).isEqualTo(fetched);
    }

    @Test
    void aPlainOrder() {
        String gid = world.order(BasketLine.of("MUG-1", 2), BasketLine.of("TEA-1", 3));
        assertSameOrder(gid);
        Observation<?> order = world.fetched("order", gid).get(0);
        assertThat(order.ref()).isEqualTo(ExternalRef.of(ShopWorld.SYSTEM, "order", gid));
        assertThat(order.values().get(OrderPaths.TOTAL.name())).isEqualTo(Optional.of(Money.of("47.56", "EUR")));
        assertThat(order.values().get(OrderPaths.CUSTOMER.name()))
                .isEqualTo(Optional.of(ExternalRef.of(ShopWorld.SYSTEM, "customer", world.ada)));
    }

    @Test
    void anOrderWithDiscountShippingAndIncludedTax() {
        Basket basket = Basket.of(world.ada, "EUR", BasketLine.of("POT-1", 3).lessBy(new BigDecimal("5.55")))
                .withCode("WELCOME")
                .shippedFor(new BigDecimal("4.90"))
                .taxed(new BigDecimal("0.07"), true)
                .to(ShopWorld.home());
        assertSameOrder(world.order(basket));
    }

    @Test
    void anOrderInAnotherCurrency() {
        Basket basket = Basket.of(world.ada, "EUR", BasketLine.of("MUG-1", 3).at(new BigDecimal("2000")))
                .in("JPY", new BigDecimal("0.0061"))
                .to(ShopWorld.home());
        assertSameOrder(world.order(basket));
    }

    @Test
    void anEditedOrder() {
        String gid = world.order(BasketLine.of("MUG-1", 3), BasketLine.of("TEA-1", 1));
        world.pass(Duration.ofSeconds(5));
        world.shop.editOrder(gid, Map.of(world.shop.linesBySku(gid).get("MUG-1"), 1), world.now);
        world.shop.addOrderLine(gid, "POT-1", 2, world.now);
        assertSameOrder(gid);
    }

    @Test
    void aRefundedAndShippedOrder() {
        String gid = world.order(BasketLine.of("MUG-1", 3), BasketLine.of("TEA-1", 1));
        world.pass(Duration.ofSeconds(5));
        world.shop.refundPieces(gid, Map.of(world.shop.linesBySku(gid).get("MUG-1"), 1), "broken", world.now);
        world.shop.refundMoney(gid, new BigDecimal("2.00"), "sorry", world.now);
        world.shop.shipOrder(gid, "00340", world.now);
        assertSameOrder(gid);
        assertThat(world.fetched("order", gid))
                .extracting(said -> said.type().name())
                .containsExactly("order", "refund", "refund", "shipment");
    }

    @Test
    void aCancelledOrder() {
        String gid = world.order(BasketLine.of("MUG-1", 3));
        world.pass(Duration.ofSeconds(5));
        world.shop.cancelOrder(gid, "customer", world.now);
        assertSameOrder(gid);
    }

    @Test
    void aTestOrderOfAGuest() {
        assertSameOrder(world.order(Basket.of("", "EUR", BasketLine.of("MUG-1", 1))
                .byGuest("guest@example.com")
                .asTest()));
    }

    @Test
    void linesBeyondTheFirstPageAreThere() {
        BasketLine[] lines = new BasketLine[73];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = BasketLine.of(i % 2 == 0 ? "MUG-1" : "TEA-1", 1 + i % 3);
        }
        String gid = world.order(lines);
        assertSameOrder(gid);
        @SuppressWarnings("unchecked") // JSON and paths are typed by what was asked for
        Optional<List<OrderLine>> read = (Optional<List<OrderLine>>)
                world.fetched("order", gid).get(0).values().get("lines");
        assertThat(read.orElseThrow()).hasSize(73);
    }

    @Test
    void moreRefundsThanTheFirstLookShowsAreThere() {
        String gid = world.order(BasketLine.of("POT-1", 3));
        for (int i = 0; i < 9; i++) {
            world.shop.refundMoney(gid, new BigDecimal("1." + i), "part " + i, world.now);
        }
        assertSameOrder(gid);
        assertThat(world.fetched("order", gid)).hasSize(10);
    }

    @Test
    void aCustomer() {
        Incoming incoming = newest("customers/create");
        Observation<?> payload = world.payload(incoming).get(0);
        Observation<?> fetched = world.fetched("customer", world.ada).get(0);
        assertThat(fetched.values()).containsAllEntriesOf(payload.values());
        assertThat(fetched.values()).containsKey("emailConsent");
        assertThat(payload.values()).doesNotContainKeys("emailConsent", "tags", "locale");
        assertThat(fetched.matchKeys()).isEqualTo(payload.matchKeys()).containsExactly("email:ada@example.com");
    }

    @Test
    void aProduct() {
        Incoming incoming = newest("products/create");
        Observation<?> payload = world.payload(incoming).get(0);
        List<Observation<?>> fetched = world.fetched("product", incoming.nativeKey());
        assertThat(fetched.get(0)).isEqualTo(payload);
        assertThat(fetched.get(1).businessKey()).contains("POT-1@standard");
        assertThat(fetched.get(1).values().get("amount")).isEqualTo(Optional.of(Money.of("30.00", "EUR")));
        assertThat(fetched.get(0).links()).hasSize(2);
    }
}
