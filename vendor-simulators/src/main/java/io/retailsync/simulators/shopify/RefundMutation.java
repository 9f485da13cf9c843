package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code refundCreate}: its user errors have no codes, so the conditions of the idempotency key arrive as text. */
final class RefundMutation {

    private RefundMutation() {}

    static Map<String, Object> create(View view) {
        return Mutations.once(view, "refundCreate", RefundMutation::usedKey, () -> attempt(view));
    }

    private static Map<String, Object> usedKey(KeyMemory.Verdict verdict) {
        String message = verdict == KeyMemory.Verdict.MISMATCH
                ? "The idempotency key was used with different parameters"
                : "The previous attempt with this idempotency key failed";
        return Map.of("userErrors", List.of(Mutations.problem(message)));
    }

    private static Mutations.Attempt attempt(View view) {
        Map<String, Object> input = view.input("input");
        Optional<ObjectNode> order = Gid.parse("Order", Objects.toString(input.get("orderId")))
                .flatMap(id -> view.shop().order(id));
        if (order.isEmpty()) {
            return refused("Order does not exist", "orderId");
        }
        Refunding refunding = new Refunding(view.shop(), order.get());
        Currencies money = Currencies.of(order.get());
        if (!money.shop().equals(money.presentment())
                && !money.presentment().equals(Objects.toString(input.get("currency"), ""))) {
            return refused("Currency must be the presentment currency of the order", "currency");
        }
        Refunding.Wish wish = wish(input, order.get());
        List<String> problems = refunding.problems(wish, Boolean.TRUE.equals(input.get("allowOverRefunding")));
        if (!problems.isEmpty()) {
            return refused(problems.get(0), "refundLineItems");
        }
        ObjectNode refund = refunding.record(wish, view.now());
        Refunding.raise(view.shop(), order.get(), refund, view.now());
        effect(view, order.get(), refund, wish);
        return new Mutations.Attempt(Map.of("refund", refund, "order", order.get(), "userErrors", List.of()), false);
    }

    private static Mutations.Attempt refused(String message, String field) {
        return new Mutations.Attempt(Map.of("userErrors", List.of(Mutations.problem(message, "input", field))), true);
    }

    private static Refunding.Wish wish(Map<String, Object> input, ObjectNode order) {
        Currencies money = Currencies.of(order);
        List<Refunding.Pieces> pieces = new ArrayList<>();
        list(input, "refundLineItems").forEach(line -> pieces.add(pieces(line)));
        BigDecimal amount = BigDecimal.ZERO;
        List<Payments.Part> parts = new ArrayList<>();
        for (Map<?, ?> transaction : list(input, "transactions")) {
            amount = amount.add(new BigDecimal(Objects.toString(transaction.get("amount"))));
            part(transaction, money).ifPresent(parts::add);
        }
        return new Refunding.Wish(
                pieces,
                shipping(input, order, money),
                Optional.of(money.paid(amount)),
                parts,
                Objects.toString(input.get("note"), ""));
    }

    /** {@return which payment a transaction gives back from, where it says so} */
    private static Optional<Payments.Part> part(Map<?, ?> transaction, Currencies money) {
        return Optional.ofNullable(transaction.get("parentId"))
                .map(parent -> Gid.parse("OrderTransaction", parent.toString()).orElse(0L))
                .map(payment -> new Payments.Part(
                        payment,
                        Objects.toString(transaction.get("gateway")),
                        money.paid(new BigDecimal(Objects.toString(transaction.get("amount"))))));
    }

    private static Amount shipping(Map<String, Object> input, ObjectNode order, Currencies money) {
        if (!(input.get("shipping") instanceof Map<?, ?> shipping)) {
            return Amount.ZERO;
        }
        if (Boolean.TRUE.equals(shipping.get("fullRefund"))) {
            return Currencies.read(order.path("current_shipping_price_set"));
        }
        return shipping.get("amount") == null
                ? Amount.ZERO
                : money.paid(new BigDecimal(Objects.toString(shipping.get("amount"))));
    }

    @SuppressWarnings("unchecked") // the schema says so
    private static List<Map<?, ?>> list(Map<String, Object> input, String name) {
        return input.get(name) instanceof List<?> list ? (List<Map<?, ?>>) list : List.of();
    }

    static Refunding.Pieces pieces(Map<?, ?> input) {
        long line =
                Gid.parse("LineItem", Objects.toString(input.get("lineItemId"))).orElse(0L);
        String restock =
                Objects.toString(input.get("restockType"), "NO_RESTOCK").toLowerCase(Locale.ROOT);
        return new Refunding.Pieces(line, (Integer) Objects.requireNonNull(input.get("quantity")), restock);
    }

    private static void effect(View view, ObjectNode order, ObjectNode refund, Refunding.Wish wish) {
        Currencies money = Currencies.of(order);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("order", order.path("name").asText());
        facts.put("orderId", order.path("admin_graphql_api_id").asText());
        facts.put("amount", money.presentmentText(wish.amount().orElse(Amount.ZERO)));
        facts.put("currency", money.presentment());
        facts.put(
                "lines",
                wish.lines().stream()
                        .map(line -> OrderForm.line(order, line.lineId())
                                        .map(known -> known.path("sku").asText())
                                        .orElse("")
                                + "x" + line.pieces())
                        .collect(Collectors.joining(",")));
        facts.put("note", wish.note());
        facts.put("key", Mutations.key(view));
        view.shop()
                .effects()
                .add(
                        view.now(),
                        "refundCreate",
                        refund.path("admin_graphql_api_id").asText(),
                        facts);
    }
}
