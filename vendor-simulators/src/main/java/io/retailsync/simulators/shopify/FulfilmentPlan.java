package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Decides which location ships which line, commits the stock there and keeps one fulfillment order per location. A line goes
 * to the location that has most of its item.
 */
final class FulfilmentPlan {

    private FulfilmentPlan() {}

    /** Makes the fulfillment orders of a new order. */
    static void make(ShopState shop, ObjectNode order, Instant now) {
        Map<Long, ArrayNode> byLocation = new TreeMap<>();
        for (ObjectNode line : Wire.objects(order, "line_items")) {
            int pieces = LineMath.current(line);
            long location = locationFor(shop, line);
            byLocation.computeIfAbsent(location, any -> Wire.array()).add(planned(shop, line, location, pieces, now));
        }
        byLocation.forEach((location, lines) -> fulfillmentOrder(shop, order, location, lines, now));
    }

    /** Plans more pieces of a line: a fulfillment order of their own. */
    static void plan(ShopState shop, ObjectNode order, ObjectNode line, int pieces, Instant now) {
        long location = locationFor(shop, line);
        fulfillmentOrder(shop, order, location, Wire.array().add(planned(shop, line, location, pieces, now)), now);
    }

    private static long locationFor(ShopState shop, ObjectNode line) {
        Optional<Long> item = itemOf(shop, line);
        Optional<StockLevel> best = item.stream()
                .flatMap(id -> shop.stock().levels(id).stream())
                .max(Comparator.comparingInt(StockLevel::available).thenComparingLong(StockLevel::locationId));
        return best.map(StockLevel::locationId)
                .or(() -> shop.documents().all("Location").stream()
                        .map(location -> location.path("id").asLong())
                        .findFirst())
                .orElse(0L);
    }

    static Optional<Long> itemOf(ShopState shop, ObjectNode line) {
        return shop.documents()
                .find("ProductVariant", line.path("variant_id").asLong())
                .map(variant -> variant.path("inventory_item_id").asLong());
    }

    private static ObjectNode planned(ShopState shop, ObjectNode line, long location, int pieces, Instant now) {
        long id = shop.newId();
        ObjectNode planned = Wire.object();
        planned.put(
                "admin_graphql_api_id", Gid.of("FulfillmentOrderLineItem", id).toString());
        planned.put("id", id);
        planned.put("line_item_id", line.path("id").asLong());
        planned.put("total_quantity", pieces);
        planned.put("remaining_quantity", pieces);
        planned.set("sku", line.path("sku"));
        planned.put("_order_id", line.path("_order_id").asLong());
        itemOf(shop, line).ifPresent(item -> {
            planned.put("_item_id", item);
            shop.stock().level(item, location).ifPresent(level -> level.commit(pieces, now));
        });
        return planned;
    }

    private static void fulfillmentOrder(
            ShopState shop, ObjectNode order, long location, ArrayNode lines, Instant now) {
        long id = shop.newId();
        ObjectNode planned = Wire.object();
        planned.put("admin_graphql_api_id", Gid.of("FulfillmentOrder", id).toString());
        planned.put("id", id);
        planned.put("order_id", order.path("id").asLong());
        planned.put("order_name", order.path("name").asText());
        planned.put("status", "open");
        planned.put("request_status", "unsubmitted");
        planned.put("assigned_location_id", location);
        planned.put("created_at", Stamp.of(now));
        planned.put("updated_at", Stamp.of(now));
        planned.set("line_items", lines);
        shop.documents().put("FulfillmentOrder", id, planned);
        order.withArrayProperty("_fulfillment_orders").add(id);
    }

    /** {@return the fulfillment orders of an order, oldest first} */
    static List<ObjectNode> of(ShopState shop, ObjectNode order) {
        Stream<Long> ids = order.path("_fulfillment_orders").valueStream().map(id -> id.asLong());
        return ids.flatMap(id -> shop.documents().find("FulfillmentOrder", id).stream())
                .toList();
    }

    /** {@return the stock levels that an order's open lines touch} */
    static List<StockLevel> levels(ShopState shop, ObjectNode order) {
        return of(shop, order).stream()
                .flatMap(planned -> Wire.objects(planned, "line_items").stream()
                        .flatMap(line -> level(shop, planned, line).stream()))
                .distinct()
                .toList();
    }

    static Optional<StockLevel> level(ShopState shop, ObjectNode planned, ObjectNode line) {
        return shop.stock()
                .level(
                        line.path("_item_id").asLong(),
                        planned.path("assigned_location_id").asLong());
    }

    /** Takes pieces of a line out of the plan, newest plan first, and their stock out of the commitment. */
    static void withdraw(ShopState shop, ObjectNode order, long lineId, int pieces, boolean restock, Instant now) {
        int left = pieces;
        List<ObjectNode> plans = of(shop, order);
        for (int i = plans.size() - 1; i >= 0 && left > 0; i--) {
            for (ObjectNode line : Wire.objects(plans.get(i), "line_items")) {
                if (line.path("line_item_id").asLong() == lineId && left > 0) {
                    left -= withdraw(shop, plans.get(i), line, left, restock, now);
                }
            }
            close(plans.get(i), "cancelled", now);
        }
    }

    private static int withdraw(
            ShopState shop, ObjectNode planned, ObjectNode line, int most, boolean restock, Instant now) {
        int taken = Math.min(most, line.path("remaining_quantity").asInt());
        line.put("remaining_quantity", line.path("remaining_quantity").asInt() - taken);
        line.put("total_quantity", line.path("total_quantity").asInt() - taken);
        level(shop, planned, line).ifPresent(level -> {
            if (restock) {
                level.commit(-taken, now);
            } else {
                level.ship(taken, now);
            }
        });
        return taken;
    }

    /** Ends a fulfillment order of which nothing remains. */
    static void close(ObjectNode planned, String status, Instant now) {
        boolean done = Wire.objects(planned, "line_items").stream()
                .allMatch(line -> line.path("remaining_quantity").asInt() == 0);
        boolean open = planned.path("status").asText().equals("open")
                || planned.path("status").asText().equals("in_progress");
        if (done && open) {
            boolean anything = Wire.objects(planned, "line_items").stream()
                    .anyMatch(line -> line.path("total_quantity").asInt() > 0);
            planned.put("status", anything ? "closed" : status);
            planned.put("updated_at", Stamp.of(now));
        }
    }
}
