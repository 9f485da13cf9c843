package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;

/**
 * The money that moved for an order. The transactions are noted beside the documented fields ({@code _transactions}), because
 * order payloads don't carry them.
 *
 * @param received sales and captures that succeeded
 * @param refunded refunds that succeeded
 */
record Payments(Amount received, Amount refunded) {

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
