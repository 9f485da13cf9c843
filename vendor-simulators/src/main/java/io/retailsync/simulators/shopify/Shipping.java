package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fulfillments: shipments of lines of one or more fulfillment orders at one location. */
final class Shipping {

    private final ShopState shop;

    /**
     * Pieces of a line of a fulfillment order.
     *
     * @param plan the fulfillment order
     * @param line its line
     * @param pieces how many are shipped
     */
    record Part(ObjectNode plan, ObjectNode line, int pieces) {}

    /**
     * How a parcel is followed.
     *
     * @param company the carrier, empty if unknown
     * @param numbers tracking numbers
     * @param urls where to follow them
     */
    record Tracking(String company, List<String> numbers, List<String> urls) {}

    Shipping(ShopState shop) {
        this.shop = shop;
    }

    /** {@return everything that remains of a fulfillment order} */
    static List<Part> remaining(ObjectNode plan) {
        return Wire.objects(plan, "line_items").stream()
                .filter(line -> line.path("remaining_quantity").asInt() > 0)
                .map(line ->
                        new Part(plan, line, line.path("remaining_quantity").asInt()))
                .toList();
    }

    /** {@return the lines that are named by id with their pieces; an unknown id is a problem of the caller} */
    static Optional<List<Part>> named(ObjectNode plan, Map<Long, Integer> piecesByLine) {
        List<Part> parts = new ArrayList<>();
        piecesByLine.forEach((id, pieces) -> Wire.objects(plan, "line_items").stream()
                .filter(line -> line.path("id").asLong() == id)
                .forEach(line -> parts.add(new Part(plan, line, pieces))));
        return parts.size() == piecesByLine.size() ? Optional.of(parts) : Optional.empty();
    }

    /** {@return why the parts can't be shipped together} */
    static List<String> problems(List<Part> parts) {
        List<String> problems = new ArrayList<>();
        if (parts.isEmpty()) {
            problems.add("All fulfillment order line items have already been fulfilled");
        }
        for (Part part : parts) {
            String status = part.plan().path("status").asText();
            if (!status.equals("open") && !status.equals("in_progress")) {
                problems.add("Fulfillment order " + part.plan().path("id").asLong() + " has an unfulfillable status= "
                        + status);
            } else if (part.pieces() < 1
                    || part.pieces() > part.line().path("remaining_quantity").asInt()) {
                problems.add("Invalid fulfillment order line item quantity requested");
            }
        }
        if (distinct(parts, "assigned_location_id") > 1 || distinct(parts, "order_id") > 1) {
            problems.add("Fulfillment orders must belong to the same order and location");
        }
        return problems;
    }

    private static long distinct(List<Part> parts, String name) {
        return parts.stream()
                .map(part -> part.plan().path(name).asLong())
                .distinct()
                .count();
    }

    /** Ships the parts and raises the webhooks. {@return the fulfillment's document} */
    ObjectNode ship(List<Part> parts, Tracking tracking, Instant now) {
        ObjectNode plan = parts.get(0).plan();
        ObjectNode order = shop.order(plan.path("order_id").asLong()).orElseThrow();
        ObjectNode shipment = header(order, plan, tracking, now);
        ArrayNode lines = shipment.putArray("line_items");
        parts.forEach(part -> lines.add(line(order, part, now)));
        parts.forEach(part -> FulfilmentPlan.close(part.plan(), "closed", now));
        order.withArrayProperty("fulfillments").add(shipment);
        shop.documents().put("Fulfillment", shipment.path("id").asLong(), shipment);
        OrderForm.adopt(order);
        boolean complete = status(order);
        OrderChanges.touch(order, now);
        String event = shop.outbox().newEvent();
        shop.raise(event, "fulfillments/create", shipment, now);
        shop.raise(event, complete ? "orders/fulfilled" : "orders/partially_fulfilled", order, now);
        shop.raise(event, "orders/updated", order, now);
        parts.stream()
                .flatMap(part -> FulfilmentPlan.level(shop, part.plan(), part.line()).stream())
                .distinct()
                .forEach(level -> shop.raiseLevel(event, level, now));
        return shipment;
    }

    private static boolean status(ObjectNode order) {
        boolean complete = Wire.objects(order, "line_items").stream()
                .allMatch(line -> line.path("fulfillable_quantity").asInt() == 0);
        order.put("fulfillment_status", complete ? "fulfilled" : "partial");
        return complete;
    }

    private ObjectNode header(ObjectNode order, ObjectNode plan, Tracking tracking, Instant now) {
        long id = shop.newId();
        ObjectNode shipment = Wire.object();
        shipment.put("id", id);
        shipment.put("order_id", order.path("id").asLong());
        shipment.put("status", "success");
        shipment.put("created_at", Stamp.of(now));
        shipment.put("service", "manual");
        shipment.put("updated_at", Stamp.of(now));
        AddressForm.put(shipment, "tracking_company", tracking.company());
        shipment.putNull("shipment_status");
        shipment.set("location_id", plan.path("assigned_location_id"));
        shipment.putNull("origin_address");
        shipment.set("email", order.path("email"));
        shipment.set("destination", order.path("shipping_address").deepCopy());
        AddressForm.put(shipment, "tracking_number", first(tracking.numbers()));
        tracking.numbers().forEach(shipment.putArray("tracking_numbers")::add);
        AddressForm.put(shipment, "tracking_url", first(tracking.urls()));
        tracking.urls().forEach(shipment.putArray("tracking_urls")::add);
        shipment.set("receipt", Wire.object());
        int number = order.path("fulfillments").size() + 1;
        shipment.put("name", order.path("name").asText() + "." + number);
        shipment.put("admin_graphql_api_id", Gid.of("Fulfillment", id).toString());
        return shipment;
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.get(0);
    }

    private JsonNode line(ObjectNode order, Part part, Instant now) {
        ObjectNode line =
                OrderForm.line(order, part.line().path("line_item_id").asLong()).orElseThrow();
        part.line()
                .put(
                        "remaining_quantity",
                        part.line().path("remaining_quantity").asInt() - part.pieces());
        part.plan().put("updated_at", Stamp.of(now));
        FulfilmentPlan.level(shop, part.plan(), part.line()).ifPresent(level -> level.ship(part.pieces(), now));
        int left = line.path("fulfillable_quantity").asInt() - part.pieces();
        line.put("fulfillable_quantity", left);
        line.put("fulfillment_status", left == 0 ? "fulfilled" : "partial");
        ObjectNode shipped = line.deepCopy();
        shipped.remove(List.of("attributed_staffs", "current_quantity", "sales_line_item_group_id"));
        shipped.put("quantity", part.pieces());
        return shipped.put("_fulfillment_line_id", shop.newId());
    }
}
