package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shipping lines, transactions, refunds, suggested refunds and returns as GraphQL shows them. */
final class MoneyView {

    private MoneyView() {}

    static void wire(Wiring wiring) {
        shippingLine(wiring);
        transaction(wiring);
        refund(wiring);
        refundParts(wiring);
        wiring.field("Order", "suggestedRefund", view -> Optional.of(suggested(view)));
        returns(wiring);
    }

    private static void shippingLine(Wiring wiring) {
        wiring.field(
                "ShippingLine",
                "id",
                view -> Optional.of(
                        Gid.of("ShippingLine", view.source().path("id").asLong())
                                .toString()));
        wiring.field(
                "ShippingLine",
                "originalPriceSet",
                view -> Optional.of(view.source().path("price_set")));
        wiring.field(
                "ShippingLine",
                "currentDiscountedPriceSet",
                view -> Optional.of(
                        view.source().has("current_discounted_price_set")
                                ? view.source().path("current_discounted_price_set")
                                : view.source().path("discounted_price_set")));
    }

    private static void transaction(Wiring wiring) {
        wiring.field("OrderTransaction", "id", view -> Wire.text(view.source(), "admin_graphql_api_id"));
        wiring.field("OrderTransaction", "order", View::parentOrder);
        wiring.field("OrderTransaction", "parentTransaction", MoneyView::parent);
        wiring.field("OrderTransaction", "formattedGateway", view -> Wire.text(view.source(), "gateway"));
        wiring.field(
                "OrderTransaction",
                "amountSet",
                view -> Optional.of(amount(view.source(), view.parentOrder().orElseGet(Wire::object))));
    }

    private static Optional<ObjectNode> parent(View view) {
        long parent = view.source().path("parent_id").asLong();
        return view.parentOrder().stream()
                .flatMap(order -> Wire.objects(order, "_transactions").stream())
                .filter(moved -> parent != 0 && moved.path("id").asLong() == parent)
                .findFirst();
    }

    private static JsonNode amount(JsonNode transaction, JsonNode order) {
        if (transaction.has("_amount_set")) {
            return transaction.path("_amount_set");
        }
        BigDecimal amount = new BigDecimal(transaction.path("amount").asText("0"));
        return Currencies.of(order).set(new Amount(amount, amount));
    }

    private static void refund(Wiring wiring) {
        CustomerView.legacyId(wiring, "Refund");
        wiring.field("Refund", "order", View::parentOrder);
        wiring.field("Refund", "updatedAt", view -> Wire.text(view.source(), "created_at"));
        wiring.field("Refund", "totalRefundedSet", view -> Optional.of(refunded(view)));
        wiring.connection("Refund", "refundLineItems", view -> Wire.objects(view.source(), "refund_line_items"));
        wiring.connection(
                "Refund", "refundShippingLines", view -> Wire.objects(view.source(), "refund_shipping_lines"));
        wiring.connection("Refund", "orderAdjustments", view -> Wire.objects(view.source(), "order_adjustments"));
        wiring.connection("Refund", "transactions", view -> Wire.objects(view.source(), "transactions"));
    }

    private static JsonNode refunded(View view) {
        ObjectNode order = view.parentOrder().orElseGet(Wire::object);
        Amount sum = Amount.ZERO;
        for (ObjectNode transaction : Wire.objects(view.source(), "transactions")) {
            if (transaction.path("status").asText().equals("success")) {
                sum = sum.plus(Currencies.read(amount(transaction, order)));
            }
        }
        return Currencies.of(order).set(sum);
    }

    private static void refundParts(Wiring wiring) {
        wiring.field(
                "RefundLineItem",
                "id",
                view -> Optional.of(
                        Gid.of("RefundLineItem", view.source().path("id").asLong())
                                .toString()));
        wiring.field(
                "RefundLineItem",
                "priceSet",
                view -> Optional.of(view.source().path("line_item").path("price_set")));
        wiring.field(
                "RefundLineItem",
                "restocked",
                view -> Optional.of(!view.source().path("restock_type").asText().equals("no_restock")));
        wiring.field(
                "RefundLineItem",
                "location",
                view -> view.shop()
                        .documents()
                        .find("Location", view.source().path("location_id").asLong()));
        for (String type : List.of("RefundShippingLine", "OrderAdjustment")) {
            wiring.field(type, "id", view -> Wire.text(view.source(), "admin_graphql_api_id"));
        }
    }

    private static Map<String, Object> suggested(View view) {
        ObjectNode order = view.source();
        Currencies money = Currencies.of(order);
        Refunding refunding = new Refunding(view.shop(), order);
        Amount left = Payments.of(order).net();
        Amount worth = view.flag("suggestFullRefund") ? left : refunding.worth(wish(view));
        Map<String, Object> suggestion = new HashMap<>();
        suggestion.put("amountSet", money.set(worth));
        suggestion.put("subtotalSet", money.set(worth));
        suggestion.put("totalTaxSet", money.set(Amount.ZERO));
        suggestion.put("maximumRefundableSet", money.set(left));
        suggestion.put(
                "shipping",
                Map.of(
                        "amountSet", money.set(Amount.ZERO),
                        "maximumRefundableSet", order.path("current_shipping_price_set"),
                        "taxSet", money.set(Amount.ZERO)));
        Map<String, Object> transaction = new HashMap<>();
        transaction.put("amountSet", money.set(worth));
        transaction.put("gateway", refunding.gateway());
        transaction.put("formattedGateway", refunding.gateway());
        transaction.put("kind", "SUGGESTED_REFUND");
        transaction.put("maximumRefundableSet", money.set(left));
        Wire.objects(order, "_transactions").stream()
                .findFirst()
                .ifPresent(parent -> transaction.put("parentTransaction", parent));
        suggestion.put("suggestedTransactions", List.of(transaction));
        return suggestion;
    }

    private static Refunding.Wish wish(View view) {
        List<Refunding.Pieces> lines = new ArrayList<>();
        Object inputs = view.environment().getArgument("refundLineItems");
        if (inputs instanceof List<?> list) {
            list.forEach(input -> lines.add(RefundMutation.pieces((Map<?, ?>) input)));
        }
        return new Refunding.Wish(lines, Amount.ZERO, Optional.empty(), List.of(), "");
    }

    private static void returns(Wiring wiring) {
        wiring.field("Return", "id", view -> Wire.text(view.source(), "admin_graphql_api_id"));
        wiring.field(
                "Return",
                "order",
                view -> view.shop().order(view.source().path("order").path("id").asLong()));
        wiring.field(
                "Return",
                "totalQuantity",
                view -> Optional.of(
                        view.source().path("total_return_line_items").asInt()));
        wiring.field("Return", "createdAt", view -> Wire.text(view.source(), "_created_at"));
        wiring.field("Return", "closedAt", view -> Wire.text(view.source(), "_closed_at"));
        wiring.field("Return", "requestApprovedAt", view -> Wire.text(view.source(), "_approved_at"));
        wiring.connection("Return", "returnLineItems", view -> Wire.objects(view.source(), "return_line_items"));
        wiring.connection("Return", "refunds", view -> List.of());
        wiring.field("ReturnLineItem", "id", view -> Wire.text(view.source(), "admin_graphql_api_id"));
        wiring.field(
                "ReturnLineItem",
                "fulfillmentLineItem",
                view -> Optional.of(view.source().path("_shipped")));
        for (String quantity : List.of("processableQuantity", "unprocessedQuantity", "refundableQuantity")) {
            wiring.field(
                    "ReturnLineItem",
                    quantity,
                    view -> Optional.of(view.source().path("quantity").asInt()));
        }
    }
}
