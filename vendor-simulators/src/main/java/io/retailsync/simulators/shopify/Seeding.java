package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes webhook payloads as they are for the truth about the objects that they speak of, so that a later fetch finds these.
 * Amounts and ids stay as they came. What a payload only names, and GraphQL can't leave out, gets a stub.
 */
final class Seeding {

    private final ShopState shop;
    private final Instant now;
    private static final Map<String, String> PARTS = Map.of("fulfillments", "Fulfillment", "refunds", "Refund");

    Seeding(ShopState shop, Instant now) {
        this.shop = shop;
        this.now = now;
    }

    void seed(String topic, JsonNode payload) {
        if (!(payload instanceof ObjectNode object)) {
            return;
        }
        ObjectNode copy = object.deepCopy();
        boolean deletion = topic.endsWith("/delete");
        switch (topic.substring(0, Math.max(0, topic.indexOf('/')))) {
            case "orders" -> order(copy, deletion);
            case "customers" -> customer(copy, deletion);
            case "products" -> product(copy, deletion);
            case "inventory_levels" -> level(copy);
            case "inventory_items" -> item(copy, deletion);
            case "locations" -> location(copy, deletion);
            case "fulfillments" -> part(copy, "fulfillments");
            case "refunds" -> part(copy, "refunds");
            case "returns" -> wanted(copy);
            case "customers_email_marketing_consent" -> consent(copy);
            default -> {}
        }
    }

    private void order(ObjectNode order, boolean deletion) {
        if (deletion || !order.has("line_items")) {
            return;
        }
        long id = order.path("id").asLong();
        shop.order(id).ifPresent(known -> keepParts(known, order));
        fillTime(order);
        OrderForm.adopt(order);
        for (String list : PARTS.keySet()) {
            Wire.objects(order, list).forEach(part -> storePart(part, list));
        }
        if (order.path("customer") instanceof ObjectNode customer
                && shop.documents()
                        .find(customer.path("admin_graphql_api_id").asText())
                        .isEmpty()) {
            customer(customer.deepCopy(), false);
        }
        Wire.objects(order, "line_items").forEach(this::stubProduct);
        shop.documents().put("Order", id, order);
    }

    private static void keepParts(ObjectNode known, ObjectNode order) {
        for (String list : PARTS.keySet()) {
            if (order.path(list).isEmpty()) {
                order.set(list, known.path(list).deepCopy());
            }
        }
        for (String note : List.of("_transactions", "_fulfillment_orders", "_returns")) {
            if (known.has(note)) {
                order.set(note, known.get(note));
            }
        }
    }

    private void stubProduct(ObjectNode line) {
        long id = line.path("product_id").asLong();
        if (id == 0 || shop.documents().find("Product", id).isPresent()) {
            return;
        }
        ObjectNode product = Wire.object().put("id", id);
        product.put("admin_graphql_api_id", Gid.of("Product", id).toString());
        product.put("title", line.path("title").asText()).put("handle", "product-" + id);
        product.put("status", "active")
                .put("vendor", line.path("vendor").asText(""))
                .put("product_type", "");
        product.put("tags", "").put("body_html", "");
        if (line.path("variant_id").asLong() != 0) {
            product.putArray("variants").add(stubVariant(line, id));
        }
        product(product, false);
    }

    private static ObjectNode stubVariant(ObjectNode line, long productId) {
        long id = line.path("variant_id").asLong();
        ObjectNode variant = Wire.object().put("id", id);
        variant.put("admin_graphql_api_id", Gid.of("ProductVariant", id).toString());
        variant.put("product_id", productId)
                .put("title", line.path("variant_title").asText(""));
        variant.put("inventory_policy", "deny").put("position", 1);
        variant.set("price", line.path("price"));
        variant.set("sku", line.path("sku"));
        return variant;
    }

    private void customer(ObjectNode customer, boolean deletion) {
        if (deletion || !customer.has("state")) {
            return;
        }
        fillTime(customer);
        Customers.consent(customer, "not_subscribed", "", java.util.Optional.empty());
        shop.documents().find(customer.path("admin_graphql_api_id").asText()).ifPresent(known -> {
            if (known.has("_email_consent")) {
                customer.set("_email_consent", known.get("_email_consent"));
            }
        });
        if (customer.path("addresses").isEmpty()
                && customer.path("default_address").isObject()) {
            customer.putArray("addresses").add(customer.path("default_address").deepCopy());
        }
        new Customers(shop).store(customer);
    }

    private void consent(ObjectNode payload) {
        shop.documents()
                .find("Customer", payload.path("customer_id").asLong())
                .ifPresent(customer -> customer.set("_email_consent", payload.path("email_marketing_consent")));
    }

    private void product(ObjectNode product, boolean deletion) {
        if (deletion) {
            return;
        }
        fillTime(product);
        Wire.objects(product, "variants").forEach(this::fillTime);
        new Catalogue(shop).store(product);
    }

    private void level(ObjectNode payload) {
        long locationId = payload.path("location_id").asLong();
        long itemId = payload.path("inventory_item_id").asLong();
        stubLocation(locationId);
        if (shop.documents().find("InventoryItem", itemId).isEmpty()) {
            item(Wire.object().put("id", itemId), false);
        }
        shop.stock()
                .activate(itemId, locationId, now)
                .recount(payload.path("available").asInt(), updatedAt(payload));
    }

    private Instant updatedAt(JsonNode payload) {
        return Wire.text(payload, "updated_at").map(Stamp::parse).orElse(now);
    }

    private void item(ObjectNode payload, boolean deletion) {
        if (!deletion) {
            long id = payload.path("id").asLong();
            payload.put("admin_graphql_api_id", Gid.of("InventoryItem", id).toString());
            payload.put("tracked", payload.path("tracked").asBoolean(true));
            fillTime(payload);
            shop.documents()
                    .find("InventoryItem", id)
                    .ifPresent(known -> payload.set("_variant_id", known.get("_variant_id")));
            shop.documents().put("InventoryItem", id, payload);
        }
    }

    private void location(ObjectNode payload, boolean deletion) {
        if (!deletion) {
            shop.documents().put("Location", payload.path("id").asLong(), payload);
        }
    }

    private void stubLocation(long id) {
        if (id != 0 && shop.documents().find("Location", id).isEmpty()) {
            ObjectNode stub =
                    Wire.object().put("id", id).put("name", "Location " + id).put("active", true);
            stub.put("admin_graphql_api_id", Gid.of("Location", id).toString());
            stub.put("created_at", Stamp.of(now)).put("updated_at", Stamp.of(now));
            location(stub, false);
        }
    }

    /** A fulfillment or refund: part of its order, and findable by itself. */
    private void part(ObjectNode part, String list) {
        long orderId = part.path("order_id").asLong();
        ObjectNode order = shop.order(orderId).orElseGet(() -> stubOrder(orderId));
        boolean known = Stream.of(Wire.objects(order, list))
                .flatMap(List::stream)
                .anyMatch(other -> other.path("id").equals(part.path("id")));
        if (!known) {
            order.withArrayProperty(list).add(part);
            OrderForm.adopt(order);
            storePart(part, list);
        }
    }

    private void storePart(ObjectNode part, String list) {
        shop.documents().put(PARTS.getOrDefault(list, list), part.path("id").asLong(), part);
        stubLocation(part.path("location_id").asLong());
    }

    private void wanted(ObjectNode payload) {
        Gid.of(payload).ifPresent(gid -> {
            Map<String, JsonNode> said = new HashMap<>();
            payload.properties().forEach(entry -> said.put(entry.getKey(), entry.getValue()));
            ObjectNode wanted = shop.documents()
                    .find("Return", gid.id())
                    .orElseGet(() -> Wire.object().put("id", gid.id()));
            said.forEach((name, value) -> {
                if (value.isValueNode() || name.equals("order") || name.equals("decline")) {
                    wanted.set(name, value);
                }
            });
            long orderId = wanted.path("order")
                    .path("id")
                    .asLong(wanted.path("order_id").asLong());
            if (orderId != 0) {
                linkReturn(wanted, orderId);
                shop.documents().put("Return", gid.id(), wanted);
            }
        });
    }

    private void linkReturn(ObjectNode wanted, long orderId) {
        ObjectNode order = shop.order(orderId).orElseGet(() -> stubOrder(orderId));
        wanted.set(
                "order",
                Wire.object().put("id", orderId).set("admin_graphql_api_id", order.path("admin_graphql_api_id")));
        wanted.put("status", wanted.path("status").asText("open"));
        wanted.put("_created_at", wanted.path("_created_at").asText(Stamp.of(now)));
        boolean listed = order.path("_returns")
                .valueStream()
                .anyMatch(id -> id.asLong() == wanted.path("id").asLong());
        if (!listed) {
            order.withArrayProperty("_returns").add(wanted.path("id").asLong());
        }
    }

    private ObjectNode stubOrder(long id) {
        ObjectNode order = Wire.object();
        OrderForm.blank(order);
        order.put("id", id).put("admin_graphql_api_id", Gid.of("Order", id).toString());
        order.put("name", "#" + id).put("number", 1).put("order_number", 1);
        String currency = shop.settings().currency();
        order.put("currency", currency).put("presentment_currency", currency);
        order.putArray("line_items");
        order.putArray("shipping_lines");
        fillTime(order);
        order.set("processed_at", order.path("created_at"));
        OrderTotals.refresh(order);
        shop.documents().put("Order", id, order);
        return order;
    }

    /** GraphQL knows no object without times: what the payload left null is taken from its other times. */
    private void fillTime(ObjectNode document) {
        String stamp = Wire.text(document, "updated_at")
                .or(() -> Wire.text(document, "created_at"))
                .orElse(Stamp.of(now));
        for (String name : List.of("created_at", "updated_at")) {
            if (Wire.text(document, name).isEmpty()) {
                document.put(name, stamp);
            }
        }
    }
}
