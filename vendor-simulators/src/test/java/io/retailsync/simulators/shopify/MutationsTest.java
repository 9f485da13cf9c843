package io.retailsync.simulators.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.HttpRequest;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.VendorEffect;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MutationsTest {

    private static final String SET = """
        mutation($input: InventorySetQuantitiesInput!, $key: String!) { inventorySetQuantities(input: $input)
          @idempotent(key: $key) { inventoryAdjustmentGroup { id changes { name delta quantityAfterChange item { sku } } }
            userErrors { code field message } } }
        """;
    private static final String REFUND = """
        mutation($input: RefundInput!, $key: String!) { refundCreate(input: $input) @idempotent(key: $key) {
          refund { id totalRefundedSet { shopMoney { amount } } } userErrors { field message } } }
        """;
    private static final String PAYMENTS = """
        query($id: ID!) { order(id: $id) { netPaymentSet { shopMoney { amount } } transactions(first: 5) {
          id kind gateway amountSet { shopMoney { amount } } parentTransaction { id } } } }
        """;
    private static final String SHIP = """
        mutation($fulfillment: FulfillmentInput!) { fulfillmentCreate(fulfillment: $fulfillment) {
          fulfillment { id status trackingInfo { company number url } } userErrors { field message } } }
        """;
    private static final String CANCEL = """
        mutation($id: ID!) { orderCancel(orderId: $id, reason: CUSTOMER, restock: true,
          refundMethod: { originalPaymentMethodsRefund: true }) { job { id done } orderCancelUserErrors { code message } } }
        """;

    private final ShopFixture fixture = new ShopFixture(AdminClient.settings());
    private final AdminClient client = fixture.client;

    private Map<String, Object> quantities(String sku, int quantity, Integer expected) {
        Map<String, Object> pair = new HashMap<>();
        pair.put("inventoryItemId", fixture.itemOf(sku));
        pair.put("locationId", fixture.berlin);
        pair.put("quantity", quantity);
        pair.put("changeFromQuantity", expected);
        return pair;
    }

    private JsonNode set(String key, Map<String, Object> pair) {
        Map<String, Object> input = Map.of("name", "on_hand", "reason", "correction", "quantities", List.of(pair));
        return client.call(SET, Map.of("input", input, "key", key));
    }

    private static String code(JsonNode answer) {
        return answer.at("/data/inventorySetQuantities/userErrors/0/code").asText();
    }

    private List<VendorEffect> effects(String operation) {
        return client.simulator.effects().stream()
                .filter(effect -> effect.operation().equals(operation))
                .toList();
    }

    @Test
    void aQuantityIsSetOncePerKey() {
        JsonNode first = set("k1", quantities("MUG-1", 7, 100));
        JsonNode second = set("k1", quantities("MUG-1", 7, 100));
        assertThat(first.at("/data/inventorySetQuantities/userErrors")).isEmpty();
        assertThat(second.path("data")).isEqualTo(first.path("data"));
        assertThat(fixture.shop.stock("MUG-1", fixture.berlin)).hasValue(new Shop.Quantities(7, 7, 0));
        assertThat(effects("inventorySetQuantities"))
                .singleElement()
                .satisfies(effect -> assertThat(effect.facts())
                        .containsEntry("sku", "MUG-1")
                        .containsEntry("quantity", "7")
                        .containsEntry("location", "Berlin")
                        .containsEntry("key", "k1"));
    }

    @Test
    void anotherQuantityUnderAUsedKeyIsAMismatch() {
        set("k1", quantities("MUG-1", 7, 100));
        assertThat(code(set("k1", quantities("MUG-1", 8, 7)))).isEqualTo("IDEMPOTENCY_KEY_PARAMETER_MISMATCH");
    }

    @Test
    void aStaleQuantityUsesTheKeyUp() {
        assertThat(code(set("k1", quantities("MUG-1", 7, 99)))).isEqualTo("CHANGE_FROM_QUANTITY_STALE");
        assertThat(code(set("k1", quantities("MUG-1", 7, 99)))).isEqualTo("IDEMPOTENCY_PREVIOUS_ATTEMPT_FAILED");
        assertThat(code(set("k2", quantities("MUG-1", 7, 100)))).isEmpty();
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        set("k1", quantities("MUG-1", 7, 100));
        client.pass(Duration.ofHours(25));
        client.login();
        assertThat(code(set("k1", quantities("MUG-1", 9, 7)))).isEmpty();
        assertThat(effects("inventorySetQuantities")).hasSize(2);
    }

    @Test
    void withoutTheDirectiveNothingIsSet() {
        String bare = SET.replace("@idempotent(key: $key)", "").replace(", $key: String!", "");
        Map<String, Object> input =
                Map.of("name", "on_hand", "reason", "correction", "quantities", List.of(quantities("MUG-1", 7, 100)));
        assertThat(client.call(bare, Map.of("input", input))
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("BAD_REQUEST");
        assertThat(effects("inventorySetQuantities")).isEmpty();
    }

    @Test
    void theExpectedQuantityMustBeThereThoughItMayBeNull() {
        Map<String, Object> without = quantities("MUG-1", 7, 100);
        without.remove("changeFromQuantity");
        assertThat(set("k1", without).at("/errors/0/extensions/code").asText()).isEqualTo("INVALID_FIELD_ARGUMENTS");
        assertThat(code(set("k2", quantities("MUG-1", 7, null)))).isEmpty();
    }

    @Test
    void oneBadPairSpoilsTheWholeCall() {
        Map<String, Object> input = Map.of(
                "name",
                "on_hand",
                "reason",
                "correction",
                "quantities",
                List.of(quantities("MUG-1", 7, 100), quantities("MUG-1", 8, 100)));
        JsonNode answer = client.call(SET, Map.of("input", input, "key", "k1"));
        assertThat(code(answer)).isEqualTo("NO_DUPLICATE_INVENTORY_ITEM_ID_GROUP_ID_PAIR");
        assertThat(fixture.shop.stock("MUG-1", fixture.berlin)).hasValue(new Shop.Quantities(100, 100, 0));
    }

    @Test
    void aFaultLetsSomebodyCountJustBefore() {
        Map<String, Object> input =
                Map.of("name", "on_hand", "reason", "correction", "quantities", List.of(quantities("MUG-1", 7, 100)));
        HttpRequest request = client.request(SET, Map.of("input", input, "key", "k1"));
        JsonNode answer = AdminClient.tree(client.simulator
                .refuse(FaultKind.STALE_VERSION, request, client.now)
                .orElseThrow()
                .response());
        assertThat(code(answer)).isEqualTo("CHANGE_FROM_QUANTITY_STALE");
        assertThat(fixture.shop.stock("MUG-1", fixture.berlin)).hasValue(new Shop.Quantities(101, 101, 0));
    }

    @Test
    void aRuleOfTheShopRefusesAMutationAndNoQuery() {
        Map<String, Object> input =
                Map.of("name", "on_hand", "reason", "correction", "quantities", List.of(quantities("MUG-1", 7, 100)));
        HttpRequest request = client.request(SET, Map.of("input", input, "key", "k1"));
        JsonNode answer = AdminClient.tree(client.simulator
                .refuse(FaultKind.BUSINESS_REJECTION, request, client.now)
                .orElseThrow()
                .response());
        assertThat(answer.at("/data/inventorySetQuantities/userErrors/0/message")
                        .asText())
                .isEqualTo("a validation of this shop does not allow it");
        assertThat(answer.at("/data/inventorySetQuantities/userErrors/0/code").asText(""))
                .isIn("", "null");
        assertThat(fixture.shop.stock("MUG-1", fixture.berlin)).hasValue(new Shop.Quantities(100, 100, 0));
        HttpRequest query = client.request("query { shop { currencyCode } }", Map.of());
        assertThat(client.simulator.refuse(FaultKind.BUSINESS_REJECTION, query, client.now))
                .isEmpty();
        assertThat(client.data(SET, Map.of("input", input, "key", "k1")).at("/inventorySetQuantities/userErrors"))
                .isEmpty();
    }

    @Test
    void aRefundHappensOncePerKey() {
        String order = fixture.order(BasketLine.of("MUG-1", 2));
        Map<String, Object> transaction =
                Map.of("orderId", order, "gateway", "shopify_payments", "kind", "REFUND", "amount", "5.00");
        Map<String, Object> input = Map.of("orderId", order, "note", "case 7", "transactions", List.of(transaction));
        JsonNode first = client.data(REFUND, Map.of("input", input, "key", "r1"));
        JsonNode second = client.data(REFUND, Map.of("input", input, "key", "r1"));
        assertThat(first.at("/refundCreate/refund/totalRefundedSet/shopMoney/amount")
                        .asText())
                .isEqualTo("5.00");
        assertThat(second).isEqualTo(first);
        assertThat(effects("refundCreate"))
                .singleElement()
                .satisfies(effect -> assertThat(effect.facts())
                        .containsEntry("amount", "5.00")
                        .containsEntry("order", "#1001")
                        .containsEntry("note", "case 7"));
    }

    @Test
    void aRefundKeyWithOtherArgumentsIsRefusedAsText() {
        String order = fixture.order(BasketLine.of("MUG-1", 2));
        client.data(REFUND, Map.of("input", Map.of("orderId", order, "note", "one"), "key", "r1"));
        JsonNode answer = client.data(REFUND, Map.of("input", Map.of("orderId", order, "note", "two"), "key", "r1"));
        assertThat(answer.at("/refundCreate/userErrors/0/message").asText()).contains("different parameters");
    }

    /** Paid when it was placed, and once more after an edit that made it dearer. */
    private JsonNode paidTwice(String order) {
        String mugs = fixture.shop.linesBySku(order).get("MUG-1");
        fixture.shop.editOrder(order, Map.of(mugs, 2), client.now);
        fixture.shop.payOrder(order, client.now);
        return client.data(PAYMENTS, Map.of("id", order)).path("order");
    }

    private JsonNode refund(String order, String key, List<Map<String, Object>> transactions) {
        return client.data(REFUND, Map.of("input", Map.of("orderId", order, "transactions", transactions), "key", key));
    }

    private static Map<String, Object> back(String order, JsonNode payment, String amount) {
        return Map.of(
                "orderId",
                order,
                "gateway",
                payment.path("gateway").asText(),
                "kind",
                "REFUND",
                "amount",
                amount,
                "parentId",
                payment.path("id").asText());
    }

    @Test
    void aPaymentGivesBackNoMoreThanIsLeftOfItThoughTheOrderHoldsMore() {
        String order = fixture.order(BasketLine.of("MUG-1", 1));
        JsonNode paid = paidTwice(order);
        assertThat(paid.at("/netPaymentSet/shopMoney/amount").asText()).isEqualTo("29.75");
        JsonNode first = paid.at("/transactions/0");
        assertThat(refund(order, "r1", List.of(back(order, first, "29.75")))
                        .at("/refundCreate/userErrors/0/message")
                        .asText())
                .contains("greater than");
        assertThat(refund(order, "r2", List.of(back(order, first, "14.00"), back(order, first, "1.00")))
                        .at("/refundCreate/userErrors"))
                .hasSize(1);
        String other = fixture.order(BasketLine.of("TEA-1", 1));
        JsonNode elsewhere = client.data(PAYMENTS, Map.of("id", other)).at("/order/transactions/0");
        assertThat(refund(order, "r3", List.of(back(order, elsewhere, "1.00")))
                        .at("/refundCreate/userErrors/0/message")
                        .asText())
                .contains("not a payment of the order");
    }

    @Test
    void aRefundOfTwoPaymentsNamesTheParentOfEachPart() {
        String order = fixture.order(BasketLine.of("MUG-1", 1));
        JsonNode paid = paidTwice(order).path("transactions");
        List<Map<String, Object>> parts =
                List.of(back(order, paid.path(0), "14.88"), back(order, paid.path(1), "14.87"));
        assertThat(refund(order, "r1", parts).at("/refundCreate/userErrors")).isEmpty();
        JsonNode now = client.data(PAYMENTS, Map.of("id", order)).path("order");
        assertThat(now.at("/netPaymentSet/shopMoney/amount").asText()).isEqualTo("0.00");
        assertThat(now.at("/transactions/2/parentTransaction/id")).isEqualTo(paid.at("/0/id"));
        assertThat(now.at("/transactions/3/parentTransaction/id")).isEqualTo(paid.at("/1/id"));
        assertThat(now.at("/transactions/0/parentTransaction").isNull()).isTrue();
    }

    @Test
    void moneyThatGoesBackByHandComesFromTheEarliestPaymentsFirst() {
        String order = fixture.order(BasketLine.of("MUG-1", 1));
        JsonNode paid = paidTwice(order).path("transactions");
        fixture.shop.refundMoney(order, new BigDecimal("20.00"), "", client.now);
        JsonNode now = client.data(PAYMENTS, Map.of("id", order)).path("order");
        assertThat(now.at("/transactions/2/amountSet/shopMoney/amount").asText())
                .isEqualTo("14.88");
        assertThat(now.at("/transactions/3/amountSet/shopMoney/amount").asText())
                .isEqualTo("5.12");
        assertThat(now.at("/transactions/3/parentTransaction/id")).isEqualTo(paid.at("/1/id"));
    }

    @Test
    void aFulfillmentShipsWhatRemainsAndNoMore() {
        String order = fixture.order(BasketLine.of("MUG-1", 2), BasketLine.of("TEA-1", 1));
        String plan = client.data(
                        "query($id: ID!) { order(id: $id) { fulfillmentOrders(first: 1) { nodes { id } } } }",
                        Map.of("id", order))
                .at("/order/fulfillmentOrders/nodes/0/id")
                .asText();
        Map<String, Object> fulfillment = Map.of(
                "lineItemsByFulfillmentOrder",
                List.of(Map.of("fulfillmentOrderId", plan)),
                "trackingInfo",
                Map.of("company", "DHL", "number", "00340"));
        JsonNode first = client.data(SHIP, Map.of("fulfillment", fulfillment));
        JsonNode second = client.data(SHIP, Map.of("fulfillment", fulfillment));
        assertThat(first.at("/fulfillmentCreate/fulfillment/trackingInfo/0/number")
                        .asText())
                .isEqualTo("00340");
        assertThat(second.at("/fulfillmentCreate/userErrors")).hasSize(1);
        assertThat(effects("fulfillmentCreate"))
                .singleElement()
                .satisfies(effect -> assertThat(effect.facts())
                        .containsEntry("tracking", "00340")
                        .containsEntry("lines", "MUG-1x2,TEA-1x1"));
        JsonNode cancelled = client.data(CANCEL, Map.of("id", order));
        assertThat(cancelled.at("/orderCancel/orderCancelUserErrors/0/code").asText())
                .isEqualTo("INVALID");
    }

    @Test
    void partOfAFulfillmentOrderMayBeShipped() {
        String order = fixture.order(BasketLine.of("MUG-1", 2), BasketLine.of("TEA-1", 1));
        JsonNode plan = client.data(
                        "query($id: ID!) { order(id: $id) { fulfillmentOrders(first: 1) { nodes { id "
                                + "lineItems(first: 5) { nodes { id sku } } } } } }",
                        Map.of("id", order))
                .at("/order/fulfillmentOrders/nodes/0");
        Map<String, Object> line = Map.of("id", plan.at("/lineItems/nodes/0/id").asText(), "quantity", 1);
        Map<String, Object> part =
                Map.of("fulfillmentOrderId", plan.path("id").asText(), "fulfillmentOrderLineItems", List.of(line));
        client.data(SHIP, Map.of("fulfillment", Map.of("lineItemsByFulfillmentOrder", List.of(part))));
        assertThat(fixture.shop.stock("MUG-1", fixture.berlin)).hasValue(new Shop.Quantities(99, 98, 1));
    }

    @Test
    void aCancellationIsAJobThatIsDoneALittleLater() {
        String order = fixture.order(BasketLine.of("MUG-1", 2));
        String job = client.data(CANCEL, Map.of("id", order))
                .at("/orderCancel/job/id")
                .asText();
        String question = "query($job: ID!, $order: ID!) { job(id: $job) { done } order(id: $order) { cancelledAt } }";
        Map<String, Object> ids = Map.of("job", job, "order", order);
        assertThat(client.data(question, ids).at("/job/done").asBoolean()).isFalse();
        client.pass(Duration.ofSeconds(1));
        assertThat(client.data(question, ids).at("/job/done").asBoolean()).isTrue();
        assertThat(client.data(question, ids).at("/order/cancelledAt").isNull()).isFalse();
        assertThat(effects("orderCancel")).hasSize(1);
    }

    @Test
    void aCustomerIsSetByHerAddressAndListsReplace() {
        String set =
                "mutation($identifier: CustomerSetIdentifiers, $input: CustomerSetInput!) { customerSet(identifier:"
                        + " $identifier, input: $input) { customer { id lastName tags } userErrors { code field } } }";
        Map<String, Object> ada = Map.of("email", "ada@example.com");
        JsonNode first = client.data(
                set,
                Map.of(
                        "identifier",
                        ada,
                        "input",
                        Map.of("email", "ada@example.com", "lastName", "King", "tags", List.of("vip", "math"))));
        assertThat(first.at("/customerSet/customer/id").asText()).isEqualTo(fixture.ada);
        assertThat(first.at("/customerSet/customer/tags")).hasSize(2);
        JsonNode second = client.data(
                set, Map.of("identifier", ada, "input", Map.of("email", "ada@example.com", "tags", List.of("vip"))));
        assertThat(second.at("/customerSet/customer/tags")).hasSize(1);
        assertThat(second.at("/customerSet/customer/lastName").asText()).isEqualTo("King");
        JsonNode other = client.data(
                set,
                Map.of("identifier", Map.of("email", "new@example.com"), "input", Map.of("email", "ada@example.com")));
        assertThat(other.at("/customerSet/userErrors/0/code").asText()).isEqualTo("TAKEN");
    }

    @Test
    void consentIsWrittenWithItsTimeAndOnlyInWritableStates() {
        String update = "mutation($input: CustomerEmailMarketingConsentUpdateInput!) {"
                + " customerEmailMarketingConsentUpdate(input: $input) { customer { defaultEmailAddress {"
                + " marketingState marketingUpdatedAt } } userErrors { code } } }";
        Map<String, Object> consent =
                Map.of("marketingState", "UNSUBSCRIBED", "consentUpdatedAt", "2026-11-20T07:00:00Z");
        JsonNode answer = client.data(
                update, Map.of("input", Map.of("customerId", fixture.ada, "emailMarketingConsent", consent)));
        JsonNode email = answer.at("/customerEmailMarketingConsentUpdate/customer/defaultEmailAddress");
        assertThat(email.path("marketingState").asText()).isEqualTo("UNSUBSCRIBED");
        assertThat(email.path("marketingUpdatedAt").asText()).isEqualTo("2026-11-20T07:00:00Z");
        JsonNode refused = client.data(
                update,
                Map.of(
                        "input",
                        Map.of(
                                "customerId",
                                fixture.ada,
                                "emailMarketingConsent",
                                Map.of("marketingState", "REDACTED"))));
        assertThat(refused.at("/customerEmailMarketingConsentUpdate/userErrors/0/code")
                        .asText())
                .isEqualTo("INCLUSION");
    }
}
