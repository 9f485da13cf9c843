package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The money that moved for an order. The transactions are noted beside the documented fields ({@code _transactions}), because
 * order payloads don't carry them.
 *
 * @param received sales and captures that succeeded
 * @param refunded refunds that succeeded
 */
record Payments(Amount received, Amount refunded) {

    /**
     * Money of one payment.
     *
     * @param payment id of its transaction; 0 for none
     * @param gateway which gateway took it and gives it back
     * @param amount how much of it
     */
    record Part(long payment, String gateway, Amount amount) {}

    static Payments of(JsonNode order) {
        Amount received = Amount.ZERO;
        Amount refunded = Amount.ZERO;
        for (JsonNode transaction : order.path("_transactions")) {
            Amount amount = Currencies.read(transaction.path("_amount_set"));
            switch (transaction.path("kind").asText()) {
                case "sale", "capture" -> received = received.plus(amount);
                case "refund" -> refunded = refunded.plus(amount);
                default -> {}
            }
        }
        return new Payments(received, refunded);
    }

    Amount net() {
        return received.minus(refunded);
    }

    /** {@return what is left of each payment, the earliest first; a refund that names no payment lowers none} */
    static List<Part> left(JsonNode order) {
        Map<Long, Part> left = new LinkedHashMap<>();
        for (JsonNode moved : order.path("_transactions")) {
            Amount amount = Currencies.read(moved.path("_amount_set"));
            switch (moved.path("kind").asText()) {
                case "sale", "capture" -> {
                    long id = moved.path("id").asLong();
                    left.put(id, new Part(id, moved.path("gateway").asText(), amount));
                }
                case "refund" ->
                    left.computeIfPresent(
                            moved.path("parent_id").asLong(),
                            (id, part) ->
                                    new Part(id, part.gateway(), part.amount().minus(amount)));
                default -> {}
            }
        }
        return List.copyOf(left.values());
    }

    /** {@return which payments a sum is given back from, the earliest first; what exceeds them comes from none} */
    static List<Part> spread(JsonNode order, Amount sum, String otherwise) {
        List<Part> parts = new ArrayList<>();
        Amount open = sum;
        for (Part left : left(order)) {
            Amount share = open.exceeds(left.amount()) ? left.amount() : open;
            if (share.signum() > 0) {
                parts.add(new Part(left.payment(), left.gateway(), share));
                open = open.minus(share);
            }
        }
        if (open.signum() > 0) {
            parts.add(new Part(0, otherwise, open));
        }
        return parts;
    }

    /** Notes that a part of a payment went back. {@return its document} */
    static ObjectNode giveBack(ShopState shop, ObjectNode order, Part part, Instant now) {
        ObjectNode transaction = add(shop, order, "refund", part.gateway(), part.amount(), now);
        return part.payment() == 0 ? transaction : transaction.put("parent_id", part.payment());
    }

    /** Notes a movement that succeeded. {@return its document} */
    static ObjectNode add(ShopState shop, ObjectNode order, String kind, String gateway, Amount amount, Instant now) {
        Currencies money = Currencies.of(order);
        long id = shop.newId();
        ObjectNode transaction = Wire.object();
        transaction.put("id", id);
        transaction.put("order_id", order.path("id").asLong());
        transaction.put("kind", kind.toLowerCase(Locale.ROOT));
        transaction.put("gateway", gateway);
        transaction.put("status", "success");
        transaction.putNull("message");
        transaction.put("created_at", Stamp.of(now));
        transaction.put("test", order.path("test").asBoolean());
        transaction.putNull("authorization");
        transaction.putNull("location_id");
        transaction.putNull("user_id");
        transaction.putNull("parent_id");
        transaction.put("processed_at", Stamp.of(now));
        transaction.putNull("device_id");
        transaction.putNull("error_code");
        transaction.put("source_name", "web");
        transaction.set("receipt", Wire.object());
        transaction.put("amount", money.presentmentText(amount));
        transaction.put("currency", money.presentment());
        transaction.put("payment_id", order.path("name").asText() + "." + (count(order) + 1));
        transaction.set("total_unsettled_set", unsettled());
        transaction.put("manual_payment_gateway", false);
        transaction.putNull("amount_rounding");
        transaction.put("admin_graphql_api_id", Gid.of("OrderTransaction", id).toString());
        transaction.set("_amount_set", money.set(amount));
        order.withArrayProperty("_transactions").add(transaction);
        return transaction;
    }

    private static int count(JsonNode order) {
        return order.path("_transactions").size();
    }

    private static ObjectNode unsettled() {
        ObjectNode none = Wire.object();
        none.set("presentment_money", Wire.object().put("amount", "0.0").put("currency", "XXX"));
        none.set("shop_money", Wire.object().put("amount", "0.0").put("currency", "XXX"));
        return none;
    }

    static void refreshStatus(ObjectNode order) {
        Payments payments = of(order);
        Amount total = Currencies.read(order.path("total_price_set"));
        order.put(
                "financial_status",
                payments.status(total, !order.path("cancelled_at").asText("").isEmpty()));
    }

    private String status(Amount total, boolean cancelled) {
        if (received.signum() == 0) {
            return cancelled ? "voided" : total.signum() == 0 ? "paid" : "pending";
        }
        if (refunded.signum() > 0) {
            return received.exceeds(refunded) ? "partially_refunded" : "refunded";
        }
        return total.exceeds(received) ? "partially_paid" : "paid";
    }
}
