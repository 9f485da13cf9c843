package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;

/** Returns and their states: requested, open, declined, closed, canceled. The bodies of the topics differ, as documented. */
final class Returns {

    private final ShopState shop;

    Returns(ShopState shop) {
        this.shop = shop;
    }

    ObjectNode request(ObjectNode order, Map<Long, Integer> piecesByLine, String note, Instant now) {
        long id = shop.newId();
        ObjectNode wanted = Wire.object();
        wanted.put("id", id);
        wanted.put("admin_graphql_api_id", Gid.of("Return", id).toString());
        wanted.put("status", "requested");
        wanted.set(
                "order",
                Wire.object()
                        .put("id", order.path("id").asLong())
                        .put(
                                "admin_graphql_api_id",
                                order.path("admin_graphql_api_id").asText()));
        wanted.put(
                "total_return_line_items",
                piecesByLine.values().stream().mapToInt(Integer::intValue).sum());
        int number = order.path("_returns").size() + 1;
        wanted.put("name", order.path("name").asText() + "-R" + number);
        ArrayNode lines = wanted.putArray("return_line_items");
        piecesByLine.forEach((lineId, pieces) -> lines.add(line(order, lineId, pieces, note)));
        wanted.putArray("return_shipping_fees");
        wanted.putArray("exchange_line_items");
        wanted.put("total_exchange_line_items", 0);
        wanted.put("_created_at", Stamp.of(now));
        shop.documents().put("Return", id, wanted);
        order.withArrayProperty("_returns").add(id);
        raise(wanted, "returns/request", wanted, order, now);
        return wanted;
    }

    private ObjectNode line(ObjectNode order, long lineId, int pieces, String note) {
        ObjectNode shipped = Wire.objects(order, "fulfillments").stream()
                .flatMap(shipment -> Wire.objects(shipment, "line_items").stream())
                .filter(line -> line.path("id").asLong() == lineId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("only shipped lines can be returned"));
        long id = shop.newId();
        ObjectNode line = Wire.object().put("id", id);
        line.put("admin_graphql_api_id", Gid.of("ReturnLineItem", id).toString());
        line.put("quantity", pieces);
        line.put("return_reason_note", note);
        line.put("customer_note", note);
        line.set("_shipped", shipped.deepCopy());
        return line;
    }

    void approve(ObjectNode wanted, Instant now) {
        wanted.put("_approved_at", Stamp.of(now));
        move(wanted, "open", "returns/approve", now);
    }

    void decline(ObjectNode wanted, String reason, String note, Instant now) {
        wanted.set("decline", Wire.object().put("reason", reason).put("note", note));
        move(wanted, "declined", "returns/decline", now);
    }

    void close(ObjectNode wanted, Instant now) {
        wanted.put("_closed_at", Stamp.of(now));
        move(wanted, "closed", "returns/close", now);
    }

    void cancel(ObjectNode wanted, Instant now) {
        move(wanted, "canceled", "returns/cancel", now);
    }

    void reopen(ObjectNode wanted, Instant now) {
        wanted.remove("_closed_at");
        move(wanted, "open", "returns/reopen", now);
    }

    private void move(ObjectNode wanted, String status, String topic, Instant now) {
        wanted.put("status", status);
        ObjectNode order = shop.order(wanted.path("order").path("id").asLong()).orElseThrow();
        raise(wanted, topic, body(wanted, topic), order, now);
    }

    private static ObjectNode body(ObjectNode wanted, String topic) {
        return switch (topic) {
            case "returns/approve", "returns/request" -> wanted;
            case "returns/decline" -> {
                ObjectNode body = Wire.object();
                body.set("id", wanted.path("id"));
                body.set("admin_graphql_api_id", wanted.path("admin_graphql_api_id"));
                body.set("status", wanted.path("status"));
                body.set("order", wanted.path("order"));
                body.set("decline", wanted.path("decline"));
                yield body;
            }
            default -> {
                ObjectNode body = Wire.object();
                body.set("id", wanted.path("id"));
                body.set("admin_graphql_api_id", wanted.path("admin_graphql_api_id"));
                body.set("order_id", wanted.path("order").path("id"));
                body.set("status", wanted.path("status"));
                yield body;
            }
        };
    }

    private void raise(ObjectNode wanted, String topic, ObjectNode body, ObjectNode order, Instant now) {
        wanted.put("_updated_at", Stamp.of(now));
        OrderChanges.touch(order, now);
        String event = shop.outbox().newEvent();
        shop.raise(event, topic, body, now);
        shop.raise(event, "orders/updated", order, now);
    }
}
