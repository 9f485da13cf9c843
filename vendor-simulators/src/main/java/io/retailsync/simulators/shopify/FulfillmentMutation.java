package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code fulfillmentCreate}: no idempotency key, so a call that is sent again ships again what still remains. */
final class FulfillmentMutation {

    private FulfillmentMutation() {}

    static Map<String, Object> create(View view) {
        Map<String, Object> input = view.input("fulfillment");
        List<Shipping.Part> parts = new ArrayList<>();
        for (Map<?, ?> plan : list(input.get("lineItemsByFulfillmentOrder"))) {
            Optional<List<Shipping.Part>> found = parts(view, plan);
            if (found.isEmpty()) {
                return refused("The fulfillment order or one of its lines does not exist.");
            }
            parts.addAll(found.get());
        }
        List<String> problems = Shipping.problems(parts);
        if (!problems.isEmpty()) {
            return refused(problems.get(0));
        }
        ObjectNode shipment = new Shipping(view.shop()).ship(parts, tracking(input), view.now());
        effect(view, shipment);
        return Map.of("fulfillment", shipment, "userErrors", List.of());
    }

    private static Map<String, Object> refused(String message) {
        return Map.of("userErrors", List.of(Mutations.problem(message, "fulfillment")));
    }

    @SuppressWarnings("unchecked") // the schema says so
    private static List<Map<?, ?>> list(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Map<?, ?>>) list : List.of();
    }

    private static Optional<List<Shipping.Part>> parts(View view, Map<?, ?> input) {
        Optional<ObjectNode> plan = Gid.parse("FulfillmentOrder", Objects.toString(input.get("fulfillmentOrderId")))
                .flatMap(id -> view.shop().documents().find("FulfillmentOrder", id));
        if (plan.isEmpty() || input.get("fulfillmentOrderLineItems") == null) {
            return plan.map(Shipping::remaining);
        }
        Map<Long, Integer> pieces = new LinkedHashMap<>();
        for (Map<?, ?> line : list(input.get("fulfillmentOrderLineItems"))) {
            long id = Gid.parse("FulfillmentOrderLineItem", Objects.toString(line.get("id")))
                    .orElse(0L);
            pieces.put(id, (Integer) Objects.requireNonNull(line.get("quantity")));
        }
        return Shipping.named(plan.get(), pieces);
    }

    private static Shipping.Tracking tracking(Map<String, Object> input) {
        if (!(input.get("trackingInfo") instanceof Map<?, ?> info)) {
            return new Shipping.Tracking("", List.of(), List.of());
        }
        return new Shipping.Tracking(
                Objects.toString(info.get("company"), ""),
                texts(info.get("number"), info.get("numbers")),
                texts(info.get("url"), info.get("urls")));
    }

    private static List<String> texts(@Nullable Object one, @Nullable Object several) {
        List<String> texts = new ArrayList<>();
        if (one != null) {
            texts.add(one.toString());
        }
        if (several instanceof List<?> list) {
            list.forEach(element -> texts.add(Objects.toString(element)));
        }
        return texts;
    }

    private static void effect(View view, ObjectNode shipment) {
        ObjectNode order = view.shop().order(shipment.path("order_id").asLong()).orElseThrow();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("order", order.path("name").asText());
        facts.put("orderId", order.path("admin_graphql_api_id").asText());
        facts.put("tracking", shipment.path("tracking_number").asText(""));
        facts.put("carrier", shipment.path("tracking_company").asText(""));
        facts.put(
                "location",
                view.shop().locationName(shipment.path("location_id").asLong()));
        facts.put(
                "lines",
                Wire.objects(shipment, "line_items").stream()
                        .map(line -> line.path("sku").asText() + "x"
                                + line.path("quantity").asInt())
                        .collect(Collectors.joining(",")));
        view.shop()
                .effects()
                .add(
                        view.now(),
                        "fulfillmentCreate",
                        shipment.path("admin_graphql_api_id").asText(),
                        facts);
    }
}
