package io.retailsync.simulators.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrdersTest {

    private static final String TOTALS = """
        query($id: ID!) { order(id: $id) { name displayFinancialStatus displayFulfillmentStatus cancelledAt
          totalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
          currentTotalPriceSet { shopMoney { amount } presentmentMoney { amount } }
          totalTaxSet { shopMoney { amount } } totalOutstandingSet { shopMoney { amount } }
          customer { displayName defaultEmailAddress { emailAddress marketingState } }
          lineItems(first: 10) { nodes { id sku quantity currentQuantity unfulfilledQuantity
            variant { sku inventoryItem { id } } product { title }
            discountAllocations { allocatedAmountSet { shopMoney { amount } }
              discountApplication { index ... on DiscountCodeApplication { code } value { ... on MoneyV2 { amount } } } }
            taxLines { title rate ratePercentage priceSet { shopMoney { amount } } } } }
          refunds(first: 5) { id totalRefundedSet { shopMoney { amount } }
            refundLineItems(first: 5) { nodes { quantity restockType lineItem { id } subtotalSet { shopMoney { amount } } } } }
          fulfillmentOrders(first: 5) { nodes { id status assignedLocation { name location { id } }
            lineItems(first: 5) { nodes { id remainingQuantity lineItem { id } } } } }
          transactions(first: 5) { kind status gateway amountSet { shopMoney { amount } } } } }
        """;

    private final ShopFixture fixture = new ShopFixture(AdminClient.settings());
    private final Shop shop = fixture.shop;

    private JsonNode order(String id) {
        return fixture.client.data(TOTALS, Map.of("id", id)).path("order");
    }

    @Test
    void aPaidOrderAddsUp() {
        String id = fixture.order(BasketLine.of("MUG-1", 2), BasketLine.of("TEA-1", 3));
        JsonNode order = order(id);
        assertThat(order.at("/totalPriceSet/shopMoney/amount").asText())
                .isEqualTo("47.56"); // (25.00 + 14.97) with 19 % per line
        assertThat(order.at("/totalTaxSet/shopMoney/amount").asText()).isEqualTo("7.59");
        assertThat(order.path("displayFinancialStatus").asText()).isEqualTo("PAID");
        assertThat(order.path("displayFulfillmentStatus").asText()).isEqualTo("UNFULFILLED");
        assertThat(order.at("/totalOutstandingSet/shopMoney/amount").asText()).isEqualTo("0.00");
        assertThat(order.at("/customer/defaultEmailAddress/emailAddress").asText())
                .isEqualTo("ada@example.com");
        assertThat(order.at("/transactions/0/kind").asText()).isEqualTo("SALE");
        assertThat(order.at("/fulfillmentOrders/nodes/0/assignedLocation/name").asText())
                .isEqualTo("Berlin");
    }

    @Test
    void aSaleMovesAvailableAndNotOnHand() {
        fixture.order(BasketLine.of("MUG-1", 2));
        assertThat(shop.stock("MUG-1", fixture.berlin)).hasValue(new Shop.Quantities(100, 98, 2));
    }

    @Test
    void aShipmentLowersOnHandAndCommitted() {
        String id = fixture.order(BasketLine.of("MUG-1", 2));
        shop.shipOrder(id, "T1", fixture.client.now);
        assertThat(shop.stock("MUG-1", fixture.berlin)).hasValue(new Shop.Quantities(98, 98, 0));
        assertThat(order(id).path("displayFulfillmentStatus").asText()).isEqualTo("FULFILLED");
        assertThat(order(id).at("/fulfillmentOrders/nodes/0/status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void aDiscountCodeIsAllocatedToItsLine() {
        Basket basket = Basket.of(fixture.ada, "EUR", BasketLine.of("POT-1", 1).lessBy(new BigDecimal("5.00")))
                .withCode("WELCOME");
        JsonNode line = order(shop.placeOrder(basket, fixture.client.now)).at("/lineItems/nodes/0");
        assertThat(line.at("/discountAllocations/0/allocatedAmountSet/shopMoney/amount")
                        .asText())
                .isEqualTo("5.00");
        assertThat(line.at("/discountAllocations/0/discountApplication/code").asText())
                .isEqualTo("WELCOME");
        assertThat(line.at("/taxLines/0/priceSet/shopMoney/amount").asText()).isEqualTo("4.75");
        assertThat(line.at("/taxLines/0/ratePercentage").decimalValue()).isEqualByComparingTo("19");
    }

    @Test
    void aForeignBuyerPaysInHerOwnCurrency() {
        Basket basket = Basket.of(fixture.ada, "EUR", BasketLine.of("MUG-1", 3).at(new BigDecimal("2000")))
                .in("JPY", new BigDecimal("0.0061"));
        JsonNode order = order(shop.placeOrder(basket, fixture.client.now));
        assertThat(order.at("/totalPriceSet/presentmentMoney/amount").asText()).isEqualTo("7140");
        assertThat(order.at("/totalPriceSet/presentmentMoney/currencyCode").asText())
                .isEqualTo("JPY");
        assertThat(order.at("/totalPriceSet/shopMoney/amount").asText()).isEqualTo("43.55");
    }

    @Test
    void anEditLeavesTheLineAndLowersTheTotal() {
        String id = fixture.order(BasketLine.of("MUG-1", 3), BasketLine.of("TEA-1", 1));
        String mugs = shop.linesBySku(id).get("MUG-1");
        shop.editOrder(id, Map.of(mugs, 1), fixture.client.now);
        JsonNode order = order(id);
        assertThat(order.at("/lineItems/nodes/0/quantity").asInt()).isEqualTo(3);
        assertThat(order.at("/lineItems/nodes/0/currentQuantity").asInt()).isEqualTo(1);
        assertThat(order.at("/currentTotalPriceSet/shopMoney/amount").asText()).isEqualTo("20.82");
        assertThat(order.at("/totalOutstandingSet/shopMoney/amount").asText()).isEqualTo("-29.75");
        assertThat(shop.stock("MUG-1", fixture.berlin)).hasValue(new Shop.Quantities(100, 99, 1));
    }

    @Test
    void anEditMayAddPiecesAndLines() {
        String id = fixture.order(BasketLine.of("MUG-1", 1));
        shop.editOrder(id, Map.of(shop.linesBySku(id).get("MUG-1"), 4), fixture.client.now);
        shop.addOrderLine(id, "POT-1", 1, fixture.client.now);
        JsonNode order = order(id);
        assertThat(order.at("/lineItems/nodes")).hasSize(2);
        assertThat(order.at("/totalPriceSet/shopMoney/amount").asText()).isEqualTo("95.20");
        assertThat(order.path("displayFinancialStatus").asText()).isEqualTo("PARTIALLY_PAID");
        assertThat(shop.stock("MUG-1", fixture.berlin)).hasValue(new Shop.Quantities(100, 96, 4));
    }

    @Test
    void aCancelledOrderIsRefundedAndRestocked() {
        String id = fixture.order(BasketLine.of("MUG-1", 2));
        assertThat(shop.cancelOrder(id, "customer", fixture.client.now)).isTrue();
        JsonNode order = order(id);
        assertThat(order.path("cancelledAt").asText()).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(order.path("displayFinancialStatus").asText()).isEqualTo("REFUNDED");
        assertThat(order.at("/currentTotalPriceSet/shopMoney/amount").asText()).isEqualTo("0.00");
        assertThat(order.at("/refunds/0/totalRefundedSet/shopMoney/amount").asText())
                .isEqualTo("29.75");
        assertThat(shop.stock("MUG-1", fixture.berlin)).hasValue(new Shop.Quantities(100, 100, 0));
        assertThat(shop.cancelOrder(id, "customer", fixture.client.now)).isFalse();
    }

    @Test
    void aRefundTakesPiecesAndMoneyBack() {
        String id = fixture.order(BasketLine.of("MUG-1", 3));
        Map<String, Integer> pieces = Map.of(shop.linesBySku(id).get("MUG-1"), 1);
        assertThat(shop.refundPieces(id, pieces, "broken", fixture.client.now).refund())
                .isPresent();
        JsonNode order = order(id);
        assertThat(order.path("displayFinancialStatus").asText()).isEqualTo("PARTIALLY_REFUNDED");
        assertThat(order.at("/refunds/0/totalRefundedSet/shopMoney/amount").asText())
                .isEqualTo("14.88");
        assertThat(order.at("/currentTotalPriceSet/shopMoney/amount").asText()).isEqualTo("29.75");
        assertThat(order.at("/totalOutstandingSet/shopMoney/amount").asText()).isEqualTo("0.00");
    }

    @Test
    void aGoodwillRefundHasNoLines() {
        String id = fixture.order(BasketLine.of("MUG-1", 1));
        shop.refundMoney(id, new BigDecimal("3.00"), "sorry", fixture.client.now);
        JsonNode order = order(id);
        assertThat(order.at("/refunds/0/refundLineItems/nodes")).isEmpty();
        assertThat(order.at("/refunds/0/totalRefundedSet/shopMoney/amount").asText())
                .isEqualTo("3.00");
        assertThat(order.at("/totalOutstandingSet/shopMoney/amount").asText()).isEqualTo("0.00");
    }

    @Test
    void moreThanWasPaidIsNotRefunded() {
        String id = fixture.order(BasketLine.of("MUG-1", 1));
        Shop.RefundAnswer answer = shop.refundMoney(id, new BigDecimal("300"), "", fixture.client.now);
        assertThat(answer.refund()).isEmpty();
        assertThat(answer.problems()).hasSize(1);
    }

    @Test
    void searchesFindOrdersByTimeOfChangeAndPageOn() {
        for (int i = 0; i < 5; i++) {
            fixture.order(BasketLine.of("TEA-1", 1));
            fixture.client.pass(Duration.ofSeconds(10));
        }
        String query = """
            query($after: String) { orders(first: 2, after: $after, sortKey: UPDATED_AT,
              query: "updated_at:>='2026-11-20T08:00:10Z'") { nodes { name updatedAt } pageInfo { hasNextPage endCursor } } }
            """;
        JsonNode first = fixture.client.data(query, Map.of()).path("orders");
        assertThat(first.path("nodes").findValuesAsText("name")).isEqualTo(List.of("#1002", "#1003"));
        JsonNode second = fixture.client
                .data(query, Map.of("after", first.at("/pageInfo/endCursor").asText()))
                .path("orders");
        assertThat(second.path("nodes").findValuesAsText("name")).isEqualTo(List.of("#1004", "#1005"));
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void aMissingObjectIsNullInItsPlace() {
        String id = fixture.order(BasketLine.of("TEA-1", 1));
        shop.deleteOrder(id, fixture.client.now);
        JsonNode nodes = fixture.client
                .data("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", List.of(id, fixture.ada)))
                .path("nodes");
        assertThat(nodes.path(0).isNull()).isTrue();
        assertThat(nodes.at("/1/id").asText()).isEqualTo(fixture.ada);
    }

    @Test
    void idsAreBeyondWhatFloatingPointNumbersHold() {
        assertThat(Gid.parse(fixture.ada).orElseThrow().id()).isGreaterThan(1L << 53);
    }
}
