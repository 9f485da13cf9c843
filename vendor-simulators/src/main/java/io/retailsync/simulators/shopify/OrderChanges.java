package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Payment, edits, cancellation and deletion of placed orders. */
final class OrderChanges {

    private final ShopState shop;

    OrderChanges(ShopState shop) {
        this.shop = shop;
    }

    void pay(ObjectNode order, String gateway, Instant now) {
        Amount open = Currencies.read(order.path("current_total_price_set"))
                .minus(Payments.of(order).net());
        Payments.add(shop, order, "sale", gateway, open, now);
        order.withArrayProperty("payment_gateway_names").add(gateway);
        OrderTotals.refresh(order);
        String event = shop.outbox().newEvent();
        touch(order, now);
        shop.raise(event, "orders/paid", order, now);
        shop.raise(event, "orders/updated", order, now);
    }

    /** Sets the ordered pieces of lines; zero takes a line away. */
    void edit(ObjectNode order, Map<Long, Integer> piecesByLine, Instant now) {
        ArrayNode additions = Wire.array();
        ArrayNode removals = Wire.array();
        piecesByLine.forEach((lineId, pieces) -> {
            ObjectNode line = OrderForm.line(order, lineId).orElseThrow();
            int delta = pieces - LineMath.current(line);
            if (delta > 0) {
                raise(order, line, delta, now);
                additions.add(Wire.object().put("id", lineId).put("delta", delta));
            } else if (delta < 0) {
                lower(order, line, -delta, now);
                removals.add(Wire.object().put("id", lineId).put("delta", -delta));
            }
        });
        finishEdit(order, additions, removals, now);
    }

    /** Adds a line of an article that the order did not have. */
    void addLine(ObjectNode order, String sku, int pieces, Instant now) {
        ObjectNode variant = shop.variant(sku);
        Currencies money = Currencies.of(order);
        ObjectNode first = Wire.objects(order, "line_items").get(0);
        Amount price = money.paid(new java.math.BigDecimal(variant.path("price").asText())
                .divide(money.rate(), 4, java.math.RoundingMode.HALF_UP));
        ObjectNode line = OrderForm.line(shop, variant, pieces, price, money);
        line.set("tax_lines", first.path("tax_lines").deepCopy());
        order.withArrayProperty("line_items").add(line);
        OrderForm.adopt(order);
        FulfilmentPlan.plan(shop, order, line, pieces, now);
        ArrayNode additions = Wire.array()
                .add(Wire.object().put("id", line.path("id").asLong()).put("delta", pieces));
        finishEdit(order, additions, Wire.array(), now);
    }

    private void raise(ObjectNode order, ObjectNode line, int delta, Instant now) {
        line.put("quantity", line.path("quantity").asInt() + delta);
        line.put("current_quantity", line.path("current_quantity").asInt() + delta);
        line.put("fulfillable_quantity", line.path("fulfillable_quantity").asInt() + delta);
        FulfilmentPlan.plan(shop, order, line, delta, now);
    }

    private void lower(ObjectNode order, ObjectNode line, int delta, Instant now) {
        if (line.path("fulfillable_quantity").asInt() < delta) {
            throw new IllegalArgumentException("shipped pieces can't be edited away");
        }
        line.put("_removed", line.path("_removed").asInt() + delta);
        line.put("current_quantity", line.path("current_quantity").asInt() - delta);
        line.put("fulfillable_quantity", line.path("fulfillable_quantity").asInt() - delta);
        FulfilmentPlan.withdraw(shop, order, line.path("id").asLong(), delta, true, now);
    }

    private void finishEdit(ObjectNode order, ArrayNode additions, ArrayNode removals, Instant now) {
        order.put("_edited", true);
        OrderTotals.refresh(order);
        touch(order, now);
        String event = shop.outbox().newEvent();
        shop.raise(event, "orders/edited", edited(order, additions, removals, now), now);
        shop.raise(event, "orders/updated", order, now);
        FulfilmentPlan.levels(shop, order).forEach(level -> shop.raiseLevel(event, level, now));
    }

    private ObjectNode edited(ObjectNode order, ArrayNode additions, ArrayNode removals, Instant now) {
        ObjectNode edit = Wire.object().put("id", shop.newId());
        edit.putNull("app_id");
        edit.put("created_at", Stamp.of(now));
        edit.put("committed_at", Stamp.of(now));
        edit.put("notify_customer", false);
        edit.put("order_id", order.path("id").asLong());
        edit.put("staff_note", "");
        edit.putNull("user_id");
        edit.set("line_items", delta(additions, removals));
        edit.set("discounts", Wire.object().set("line_item", delta(Wire.array(), Wire.array())));
        edit.set("shipping_lines", delta(Wire.array(), Wire.array()));
        return Wire.object().set("order_edit", edit);
    }

    private static ObjectNode delta(ArrayNode additions, ArrayNode removals) {
        ObjectNode delta = Wire.object();
        delta.set("additions", additions);
        delta.set("removals", removals);
        return delta;
    }

    /** {@return why an order can't be cancelled, if so} */
    static Optional<String> notCancellable(ObjectNode order) {
        if (Wire.text(order, "cancelled_at").isPresent()) {
            return Optional.of("Order is already canceled");
        }
        boolean shipped = Wire.objects(order, "fulfillments").stream()
                .anyMatch(shipment -> !shipment.path("status").asText().equals("cancelled"));
        return shipped ? Optional.of("Order has fulfillments that can't be canceled") : Optional.empty();
    }

    /** Cancels what is not shipped: all of it. */
    void cancel(ObjectNode order, String reason, boolean restock, boolean refund, Instant now) {
        for (ObjectNode line : Wire.objects(order, "line_items")) {
            int open = line.path("fulfillable_quantity").asInt();
            FulfilmentPlan.withdraw(shop, order, line.path("id").asLong(), open, restock, now);
            line.put("fulfillable_quantity", 0);
        }
        order.put("cancel_reason", reason);
        order.put("cancelled_at", Stamp.of(now));
        order.put("closed_at", Stamp.of(now));
        Optional<ObjectNode> refunded = refund && Payments.of(order).net().signum() > 0
                ? Optional.of(new Refunding(shop, order).everything("cancel", now))
                : Optional.empty();
        Wire.objects(order, "line_items").forEach(line -> line.put("current_quantity", 0));
        OrderTotals.refresh(order);
        touch(order, now);
        String event = shop.outbox().newEvent();
        shop.raise(event, "orders/cancelled", order, now);
        shop.raise(event, "orders/updated", order, now);
        refunded.ifPresent(document -> shop.raise(event, "refunds/create", document, now));
        FulfilmentPlan.levels(shop, order).forEach(level -> shop.raiseLevel(event, level, now));
    }

    void delete(ObjectNode order, Instant now) {
        long id = order.path("id").asLong();
        shop.documents().remove("Order", id);
        shop.raise(shop.outbox().newEvent(), "orders/delete", Wire.object().put("id", id), now);
    }

    static void touch(ObjectNode order, Instant now) {
        order.put("updated_at", Stamp.of(now));
    }
}
