package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Coded;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.spi.Observation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an order stands by what was shipped of it and whether it was called off (canonical-model §6.1). */
class OrderStatusTest {

    private static final String CALLED_OFF = "2026-11-20T09:00:00Z";

    private static ObjectNode order(String fulfilled) {
        ObjectNode order = Json.object()
                .put("id", "gid://shopify/Order/1")
                .put("name", "#1042")
                .put("currencyCode", "EUR")
                .put("confirmed", true)
                .put("updatedAt", "2026-11-20T10:00:00Z")
                .put("displayFulfillmentStatus", fulfilled);
        order.putObject("totalPriceSet").putObject("shopMoney").put("amount", "1.00");
        return order;
    }

    private static Observation<?> read(ObjectNode order) {
        return new OrderMapper("shop").map(Form.fetched(order));
    }

    private static Object status(ObjectNode order) {
        return read(order).values().get(OrderPaths.STATUS.name());
    }

    private static Object is(OrderStatus status) {
        return Optional.of(Coded.of(status));
    }

    @ParameterizedTest
    @CsvSource({
        "UNFULFILLED, CONFIRMED",
        "IN_PROGRESS, CONFIRMED",
        "ON_HOLD, CONFIRMED",
        "PARTIALLY_FULFILLED, IN_FULFILMENT",
        "FULFILLED, COMPLETED"
    })
    void anOrderThatIsWantedStandsWhereItsGoodsAre(String fulfilled, OrderStatus status) {
        assertThat(status(order(fulfilled))).isEqualTo(is(status));
    }

    @ParameterizedTest
    @CsvSource({"UNFULFILLED", "IN_PROGRESS", "ON_HOLD", "SCHEDULED", "RESTOCKED", "FULFILLMENT_NOT_REQUIRED"})
    void calledOffBeforeAnythingWasShippedItIsCancelled(String fulfilled) {
        assertThat(status(order(fulfilled).put("cancelledAt", CALLED_OFF))).isEqualTo(is(OrderStatus.CANCELLED));
        assertThat(status(order(fulfilled).put("cancelledAt", CALLED_OFF).put("confirmed", false)))
                .isEqualTo(is(OrderStatus.CANCELLED));
    }

    @ParameterizedTest
    @CsvSource({"PARTIALLY_FULFILLED", "PARTIAL"})
    void calledOffAfterAPartWasShippedTheRestIsCancelledAndItCompletes(String fulfilled) {
        ObjectNode order = order(fulfilled).put("cancelledAt", CALLED_OFF).put("cancelReason", "CUSTOMER");
        assertThat(status(order)).isEqualTo(is(OrderStatus.COMPLETED));
        assertThat(read(order).values())
                .as("that and why it was called off is told all the same")
                .containsKeys(OrderPaths.CANCELLED_AT.name(), OrderPaths.CANCEL_REASON.name());
    }

    @Test
    void calledOffAfterAllWasShippedItStaysCompleted() {
        assertThat(status(order("FULFILLED").put("cancelledAt", CALLED_OFF))).isEqualTo(is(OrderStatus.COMPLETED));
    }

    @Test
    void aPayloadSaysTheSame() {
        ObjectNode payload = Json.object()
                .put("admin_graphql_api_id", "gid://shopify/Order/1")
                .put("name", "#1042")
                .put("currency", "EUR")
                .put("updated_at", "2026-11-20T10:00:00Z")
                .put("fulfillment_status", "partial")
                .put("cancelled_at", CALLED_OFF);
        payload.putObject("total_price_set").putObject("shop_money").put("amount", "1.00");
        assertThat(new OrderMapper("shop").map(Form.payload(payload)).values().get(OrderPaths.STATUS.name()))
                .isEqualTo(is(OrderStatus.COMPLETED));
    }

    @Test
    void theSimulatedShopsCancellationIsOne() {
        ShopWorld world = new ShopWorld();
        String gid = world.order(BasketLine.of("MUG-1", 1));
        assertThat(world.shop.cancelOrder(gid, "customer", world.now)).isTrue();
        assertThat(world.fetched("order", gid).get(0).values().get(OrderPaths.STATUS.name()))
                .isEqualTo(is(OrderStatus.CANCELLED));
    }
}
