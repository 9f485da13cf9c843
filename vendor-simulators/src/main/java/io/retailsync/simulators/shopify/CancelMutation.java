package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@code orderCancel}: answers with a job; the order is cancelled a moment later. */
final class CancelMutation {

    private static final Duration WORK = Duration.ofMillis(800);

    private CancelMutation() {}

    static Map<String, Object> cancel(View view) {
        Optional<ObjectNode> order = view.text("orderId")
                .flatMap(id -> Gid.parse("Order", id))
                .flatMap(id -> view.shop().order(id));
        if (order.isEmpty()) {
            return refused("NOT_FOUND", "Order does not exist");
        }
        Optional<String> problem = OrderChanges.notCancellable(order.get());
        if (problem.isPresent()) {
            return refused("INVALID", problem.get());
        }
        return accepted(view, order.get());
    }

    private static Map<String, Object> refused(String code, String message) {
        return Map.of(
                "orderCancelUserErrors", List.of(Mutations.coded(code, message, "orderId")), "userErrors", List.of());
    }

    private static Map<String, Object> accepted(View view, ObjectNode order) {
        ShopState shop = view.shop();
        String job = "gid://shopify/Job/" + shop.newId();
        String reason = view.text("reason").orElse("OTHER").toLowerCase(Locale.ROOT);
        boolean restock = view.flag("restock");
        boolean refund = view.flag("refund")
                || Boolean.TRUE.equals(view.input("refundMethod").get("originalPaymentMethodsRefund"));
        Instant due = view.now().plus(WORK);
        String note = view.text("staffNote").orElse("");
        shop.later(new ShopState.Job(job, due, () -> work(shop, order, reason, restock, refund, note, due)));
        Map<String, Object> payload = new HashMap<>();
        payload.put("job", Map.of("id", job, "done", false));
        payload.put("orderCancelUserErrors", List.of());
        payload.put("userErrors", List.of());
        return payload;
    }

    /** Two calls may have been accepted before the first one's work: the second finds nothing to do. */
    private static void work(
            ShopState shop, ObjectNode order, String reason, boolean restock, boolean refund, String note, Instant at) {
        if (OrderChanges.notCancellable(order).isEmpty()) {
            new OrderChanges(shop).cancel(order, reason, restock, refund, at);
            shop.effects()
                    .add(
                            at,
                            "orderCancel",
                            order.path("admin_graphql_api_id").asText(),
                            Map.of(
                                    "order", order.path("name").asText(),
                                    "reason", reason,
                                    "restock", Boolean.toString(restock),
                                    "refund", Boolean.toString(refund),
                                    "note", Objects.toString(note)));
        }
    }
}
