package io.retailsync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured is the way of an order that arrives: the body says what the shop said. */
class OrderFromShopToErpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OrderFromShopToErp benchmark = new OrderFromShopToErp();
    private final JsonNode order = tree(benchmark.fetched().toArray());
    private final JsonNode lines = order.at("/lineItems/nodes");
    private final JsonNode posted = tree(benchmark.throughTheModel().toArray());
    private final JsonNode items = posted.at("/to_Item/results");

    private static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
    }

    @Test
    void theOrderIsAnOrdinaryOne() {
        assertThat(lines).hasSize(5).allMatch(line -> line.path("taxLines").size() == 1);
        assertThat(lines)
                .filteredOn(line -> !line.path("discountAllocations").isEmpty())
                .hasSize(2);
        assertThat(order.at("/shippingLines/nodes")).hasSize(1);
        assertThat(order.at("/billingAddress/city").asText()).isEqualTo("Berlin");
        assertThat(order.at("/shippingAddress/city").asText()).isEqualTo("Berlin");
        assertThat(order.path("taxesIncluded").asBoolean()).isTrue();
    }

    @Test
    void theHeadNamesBuyerOrderDayAndCurrency() {
        assertThat(posted.path("SoldToParty").asText()).isEqualTo(KnownBuyer.NUMBER);
        assertThat(posted.path("PurchaseOrderByCustomer").asText())
                .isEqualTo(order.path("name").asText().substring(1) + "/" + OrderBooking.REFERENCE);
        assertThat(order.path("processedAt").asText()).startsWith("2026-11-20T");
        assertThat(posted.path("CustomerPurchaseOrderDate").asText())
                .isEqualTo("/Date(" + Instant.parse("2026-11-20T00:00:00Z").toEpochMilli() + ")/");
        assertThat(posted.path("TransactionCurrency")).isEqualTo(order.path("currencyCode"));
    }

    @Test
    void eachItemIsALineAtItsNetPrice() {
        assertThat(items).hasSameSizeAs(lines);
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            JsonNode line = lines.get(i);
            assertThat(item.path("Material")).isEqualTo(line.path("sku"));
            assertThat(number(item.path("RequestedQuantity"))).isEqualByComparingTo(number(line.path("quantity")));
            assertThat(net(item))
                    .isEqualByComparingTo(net(line, "originalUnitPriceSet", number(line.path("quantity"))));
        }
    }

    @Test
    void itemsAndFreightComeToTheTotalWithoutTax() {
        JsonNode shipping = order.at("/shippingLines/nodes/0");
        JsonNode freight = posted.at("/to_PricingElement/results/0/ConditionRateValue");
        assertThat(number(freight)).isEqualByComparingTo(net(shipping, "originalPriceSet", BigDecimal.ONE));
        List<JsonNode> taxed = new ArrayList<>(List.of(shipping));
        lines.forEach(taxed::add);
        BigDecimal sum = number(freight);
        for (JsonNode item : items) {
            sum = sum.add(net(item));
        }
        BigDecimal taxes = taxed.stream().map(OrderFromShopToErpTest::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(taxes).isPositive();
        assertThat(sum.add(taxes)).isEqualByComparingTo(number(order.at("/totalPriceSet/shopMoney/amount")));
    }

    @Test
    void thePlainTreeIsTheWholeOrder() throws IOException {
        assertThat(tree(benchmark.plainTree())).isEqualTo(order);
    }

    private static BigDecimal net(JsonNode item) {
        JsonNode price = item.at("/to_PricingElement/results/0");
        return number(price.path("ConditionRateValue"))
                .multiply(number(item.path("RequestedQuantity")))
                .divide(number(price.path("ConditionQuantity")));
    }

    private static BigDecimal net(JsonNode line, String price, BigDecimal quantity) {
        BigDecimal net = amount(line.path(price)).multiply(quantity).subtract(tax(line));
        for (JsonNode allocation : line.path("discountAllocations")) {
            net = net.subtract(amount(allocation.path("allocatedAmountSet")));
        }
        return net;
    }

    private static BigDecimal tax(JsonNode line) {
        return amount(line.at("/taxLines/0/priceSet"));
    }

    private static BigDecimal amount(JsonNode bag) {
        return number(bag.at("/shopMoney/amount"));
    }

    private static BigDecimal number(JsonNode value) {
        return new BigDecimal(value.asText());
    }
}
