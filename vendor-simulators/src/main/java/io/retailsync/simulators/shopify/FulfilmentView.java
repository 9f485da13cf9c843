package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fulfillment orders and fulfillments as GraphQL shows them. */
final class FulfilmentView {

    private FulfilmentView() {}

    static void wire(Wiring wiring) {
        fulfillmentOrder(wiring);
        fulfillment(wiring);
        wiring.field("FulfillmentLineItem", "id", view -> Optional.of(lineId(view.source())));
        wiring.field(
                "FulfillmentLineItem",
                "lineItem",
                view -> orderLine(view, view.source().path("id").asLong()));
        wiring.field("FulfillmentLineItem", "originalTotalSet", view -> Optional.of(total(view, false)));
        wiring.field("FulfillmentLineItem", "discountedTotalSet", view -> Optional.of(total(view, true)));
    }

    private static void fulfillmentOrder(Wiring wiring) {
        wiring.field("FulfillmentOrder", "id", view -> Wire.text(view.source(), "admin_graphql_api_id"));
        wiring.field("FulfillmentOrder", "order", View::parentOrder);
        wiring.field(
                "FulfillmentOrder",
                "orderId",
                view -> Optional.of(
                        Gid.of("Order", view.source().path("order_id").asLong()).toString()));
        wiring.field("FulfillmentOrder", "assignedLocation", view -> Optional.of(location(view)));
        wiring.connection("FulfillmentOrder", "lineItems", view -> Wire.objects(view.source(), "line_items"));
        wiring.connection("FulfillmentOrder", "fulfillments", view -> List.of());
        wiring.field(
                "FulfillmentOrder",
                "supportedActions",
                view -> Optional.of(
                        view.source().path("status").asText().equals("open")
                                ? List.of(Map.of("action", "CREATE_FULFILLMENT"))
                                : List.of()));
        wiring.field("FulfillmentOrderLineItem", "id", view -> Wire.text(view.source(), "admin_graphql_api_id"));
        wiring.field(
                "FulfillmentOrderLineItem",
                "lineItem",
                view -> orderLine(view, view.source().path("line_item_id").asLong()));
        wiring.field(
                "FulfillmentOrderLineItem",
                "inventoryItemId",
                view -> Wire.text(view.source(), "_item_id").map(id -> "gid://shopify/InventoryItem/" + id));
    }

    private static Map<String, Object> location(View view) {
        long id = view.source().path("assigned_location_id").asLong();
        Map<String, Object> location = new HashMap<>();
        location.put("name", view.shop().locationName(id));
        location.put("countryCode", "DE");
        view.shop().documents().find("Location", id).ifPresent(known -> location.put("location", known));
        return location;
    }

    private static void fulfillment(Wiring wiring) {
        CustomerView.legacyId(wiring, "Fulfillment");
        wiring.field("Fulfillment", "order", View::parentOrder);
        wiring.field("Fulfillment", "displayStatus", view -> Optional.of("FULFILLED"));
        wiring.field(
                "Fulfillment",
                "location",
                view -> view.shop()
                        .documents()
                        .find("Location", view.source().path("location_id").asLong()));
        wiring.field(
                "Fulfillment",
                "totalQuantity",
                view -> Optional.of(Wire.objects(view.source(), "line_items").stream()
                        .mapToInt(line -> line.path("quantity").asInt())
                        .sum()));
        wiring.field("Fulfillment", "trackingInfo", view -> Optional.of(tracking(view.source())));
        wiring.connection("Fulfillment", "fulfillmentLineItems", view -> adopted(view.source()));
    }

    private static List<ObjectNode> adopted(ObjectNode fulfillment) {
        List<ObjectNode> lines = Wire.objects(fulfillment, "line_items");
        lines.forEach(line -> line.set("_order_id", fulfillment.path("order_id")));
        return lines;
    }

    private static List<Map<String, Object>> tracking(JsonNode fulfillment) {
        List<Map<String, Object>> infos = new ArrayList<>();
        JsonNode numbers = fulfillment.path("tracking_numbers");
        for (int i = 0; i < numbers.size(); i++) {
            Map<String, Object> info = new HashMap<>();
            Wire.text(fulfillment, "tracking_company").ifPresent(company -> info.put("company", company));
            info.put("number", numbers.path(i).asText());
            Optional.of(fulfillment.path("tracking_urls").path(i))
                    .filter(JsonNode::isTextual)
                    .ifPresent(url -> info.put("url", url.asText()));
            infos.add(info);
        }
        return infos;
    }

    private static Optional<ObjectNode> orderLine(View view, long lineId) {
        return view.parentOrder()
                .flatMap(order -> OrderForm.line(order, lineId))
                .or(() -> Optional.of(view.source()));
    }

    private static String lineId(JsonNode line) {
        long own = line.path("_fulfillment_line_id").asLong();
        return Gid.of("FulfillmentLineItem", own == 0 ? line.path("id").asLong() : own)
                .toString();
    }

    private static JsonNode total(View view, boolean discounted) {
        ObjectNode order = view.parentOrder().orElseThrow();
        LineMath math = new LineMath(order);
        JsonNode line = OrderForm.line(order, view.source().path("id").asLong()).orElse(view.source());
        int pieces = view.source().path("quantity").asInt();
        return Currencies.of(order).set(discounted ? math.net(line, pieces) : math.gross(line, pieces));
    }
}
