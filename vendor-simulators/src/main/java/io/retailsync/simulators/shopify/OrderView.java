package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Orders and their lines as GraphQL shows them. */
final class OrderView {

    private OrderView() {}

    static void wire(Wiring wiring) {
        CustomerView.legacyId(wiring, "Order");
        header(wiring);
        states(wiring);
        totals(wiring);
        parts(wiring);
        lineItem(wiring);
        wiring.field("Attribute", "key", view -> Wire.text(view.source(), "name"));
        wiring.field(
                "TaxLine",
                "ratePercentage",
                view -> Optional.of(view.source().path("rate").decimalValue().multiply(BigDecimal.valueOf(100))));
    }

    private static void header(Wiring wiring) {
        wiring.field("Order", "currencyCode", view -> Wire.text(view.source(), "currency"));
        wiring.field("Order", "presentmentCurrencyCode", view -> Wire.text(view.source(), "presentment_currency"));
        wiring.field("Order", "tags", view -> Optional.of(CustomerView.tags(view.source(), "tags")));
        wiring.field("Order", "customAttributes", view -> Optional.of(Wire.objects(view.source(), "note_attributes")));
        wiring.field(
                "Order",
                "discountCodes",
                view -> Optional.of(Wire.objects(view.source(), "discount_codes").stream()
                        .map(code -> code.path("code").asText())
                        .toList()));
        wiring.field(
                "Order",
                "customer",
                view -> view.shop()
                        .documents()
                        .find(view.source()
                                .path("customer")
                                .path("admin_graphql_api_id")
                                .asText()));
        wiring.field(
                "Order",
                "retailLocation",
                view -> view.shop()
                        .documents()
                        .find("Location", view.source().path("location_id").asLong()));
    }

    private static void states(Wiring wiring) {
        wiring.field(
                "Order",
                "displayFinancialStatus",
                view -> Wire.text(view.source(), "financial_status")
                        .map(status -> status.toUpperCase(java.util.Locale.ROOT)));
        wiring.field("Order", "displayFulfillmentStatus", view -> Optional.of(fulfillmentStatus(view.source())));
        wiring.field("Order", "returnStatus", view -> Optional.of(returnStatus(view)));
        wiring.field(
                "Order",
                "closed",
                view -> Optional.of(Wire.text(view.source(), "closed_at").isPresent()));
        wiring.field(
                "Order",
                "edited",
                view -> Optional.of(view.source().path("_edited").asBoolean()));
        wiring.field(
                "Order",
                "fullyPaid",
                view -> Optional.of(
                        view.source().path("financial_status").asText().equals("paid")));
        wiring.field(
                "Order",
                "unpaid",
                view -> Optional.of(Payments.of(view.source()).received().signum() == 0));
    }

    private static String fulfillmentStatus(JsonNode order) {
        return switch (Wire.text(order, "fulfillment_status").orElse("")) {
            case "fulfilled" -> "FULFILLED";
            case "partial" -> "PARTIALLY_FULFILLED";
            case "restocked" -> "RESTOCKED";
            case "pending" -> "PENDING_FULFILLMENT";
            default -> "UNFULFILLED";
        };
    }

    private static String returnStatus(View view) {
        List<String> states = returns(view).stream()
                .map(wanted -> wanted.path("status").asText())
                .toList();
        if (states.contains("open")) {
            return "IN_PROGRESS";
        }
        if (states.contains("requested")) {
            return "RETURN_REQUESTED";
        }
        return states.contains("closed") ? "RETURNED" : "NO_RETURN";
    }

    private static List<ObjectNode> returns(View view) {
        return StreamSupport.stream(view.source().path("_returns").spliterator(), false)
                .flatMap(id -> view.shop().documents().find("Return", id.asLong()).stream())
                .toList();
    }

    private static void totals(Wiring wiring) {
        bag(
                wiring,
                "originalTotalPriceSet",
                order -> order.has("_original_total_set")
                        ? Currencies.read(order.path("_original_total_set"))
                        : Currencies.read(order.path("total_price_set")));
        bag(wiring, "totalReceivedSet", order -> Payments.of(order).received());
        bag(wiring, "totalRefundedSet", order -> Payments.of(order).refunded());
        bag(wiring, "netPaymentSet", order -> Payments.of(order).net());
        bag(wiring, "totalTipReceivedSet", order -> Amount.ZERO);
        bag(
                wiring,
                "totalOutstandingSet",
                order -> Currencies.read(order.path("current_total_price_set"))
                        .minus(Payments.of(order).net()));
        bag(
                wiring,
                "currentShippingPriceSet",
                order -> Currencies.read(
                        order.has("current_shipping_price_set")
                                ? order.path("current_shipping_price_set")
                                : order.path("total_shipping_price_set")));
    }

    private static void bag(Wiring wiring, String field, java.util.function.Function<ObjectNode, Amount> amount) {
        wiring.field(
                "Order", field, view -> Optional.of(Currencies.of(view.source()).set(amount.apply(view.source()))));
    }

    private static void parts(Wiring wiring) {
        wiring.connection("Order", "lineItems", view -> Wire.objects(view.source(), "line_items"));
        wiring.connection("Order", "shippingLines", view -> Wire.objects(view.source(), "shipping_lines"));
        wiring.connection("Order", "discountApplications", view -> Discounts.applications(view.source()));
        wiring.connection("Order", "returns", OrderView::returns);
        wiring.connection("Order", "fulfillmentOrders", view -> FulfilmentPlan.of(view.shop(), view.source()));
        list(wiring, "refunds", "refunds");
        list(wiring, "transactions", "_transactions");
        list(wiring, "fulfillments", "fulfillments");
        wiring.field(
                "Order",
                "transactionsCount",
                view -> Optional.of(
                        CatalogueView.count(view.source().path("_transactions").size())));
        wiring.field(
                "Order",
                "fulfillmentsCount",
                view -> Optional.of(
                        CatalogueView.count(view.source().path("fulfillments").size())));
    }

    private static void list(Wiring wiring, String field, String name) {
        wiring.field(
                "Order",
                field,
                view -> Optional.of(Wire.objects(view.source(), name).stream()
                        .limit(view.number("first").orElse(Integer.MAX_VALUE))
                        .toList()));
    }

    private static void lineItem(Wiring wiring) {
        wiring.field("LineItem", "id", view -> Wire.text(view.source(), "admin_graphql_api_id"));
        wiring.field(
                "LineItem",
                "isGiftCard",
                view -> Optional.of(view.source().path("gift_card").asBoolean()));
        wiring.field(
                "LineItem",
                "product",
                view -> view.shop()
                        .documents()
                        .find("Product", view.source().path("product_id").asLong()));
        wiring.field(
                "LineItem",
                "variant",
                view -> view.shop()
                        .documents()
                        .find("ProductVariant", view.source().path("variant_id").asLong()));
        wiring.field(
                "LineItem",
                "unfulfilledQuantity",
                view -> Optional.of(view.source().path("fulfillable_quantity").asInt()));
        wiring.field("LineItem", "refundableQuantity", view -> Optional.of(LineMath.current(view.source())));
        wiring.field("LineItem", "restockable", view -> Optional.of(true));
        wiring.field("LineItem", "customAttributes", view -> Optional.of(Wire.objects(view.source(), "properties")));
        wiring.field(
                "LineItem",
                "originalUnitPriceSet",
                view -> Optional.of(view.source().path("price_set")));
        wiring.field("LineItem", "originalTotalSet", view -> Optional.of(lineTotal(view, false)));
        wiring.field(
                "LineItem", "discountedTotalSet", view -> Optional.of(lineTotal(view, view.flag("withCodeDiscounts"))));
        wiring.field("LineItem", "discountAllocations", Discounts::allocations);
    }

    private static JsonNode lineTotal(View view, boolean afterDiscounts) {
        ObjectNode line = view.source();
        ObjectNode order = view.parentOrder().orElseThrow();
        LineMath math = new LineMath(order);
        int pieces = line.path("quantity").asInt();
        return Currencies.of(order).set(afterDiscounts ? math.net(line, pieces) : math.gross(line, pieces));
    }

    /** Discount applications and what of them falls on a line. */
    private static final class Discounts {

        static List<Map<String, Object>> applications(JsonNode order) {
            List<Map<String, Object>> views = new ArrayList<>();
            List<ObjectNode> documents = Wire.objects(order, "discount_applications");
            for (int i = 0; i < documents.size(); i++) {
                views.add(application(order, documents.get(i), i));
            }
            return views;
        }

        private static Map<String, Object> application(JsonNode order, JsonNode document, int index) {
            Map<String, Object> view = new HashMap<>();
            view.put(
                    "__typename",
                    switch (document.path("type").asText()) {
                        case "discount_code" -> "DiscountCodeApplication";
                        case "automatic" -> "AutomaticDiscountApplication";
                        case "script" -> "ScriptDiscountApplication";
                        default -> "ManualDiscountApplication";
                    });
            view.put("index", index);
            view.put("allocationMethod", upper(document, "allocation_method"));
            view.put("targetSelection", upper(document, "target_selection"));
            view.put("targetType", upper(document, "target_type"));
            view.put("value", value(order, document));
            view.put("code", document.path("code").asText(""));
            view.put("title", document.path("title").asText(""));
            Wire.text(document, "description").ifPresent(text -> view.put("description", text));
            return view;
        }

        private static Map<String, Object> value(JsonNode order, JsonNode document) {
            String value = document.path("value").asText("0");
            return document.path("value_type").asText().equals("percentage")
                    ? Map.of("__typename", "PricingPercentageValue", "percentage", new BigDecimal(value))
                    : Map.of(
                            "__typename",
                            "MoneyV2",
                            "amount",
                            value,
                            "currencyCode",
                            Currencies.of(order).presentment());
        }

        private static String upper(JsonNode document, String name) {
            return document.path(name).asText("").toUpperCase(java.util.Locale.ROOT);
        }

        static Optional<List<Map<String, Object>>> allocations(View view) {
            List<Map<String, Object>> applications =
                    view.parentOrder().map(Discounts::applications).orElse(List.of());
            return Optional.of(Wire.objects(view.source(), "discount_allocations").stream()
                    .map(allocation -> Map.<String, Object>of(
                            "allocatedAmountSet",
                            allocation.path("amount_set"),
                            "discountApplication",
                            applications.get(allocation
                                    .path("discount_application_index")
                                    .asInt())))
                    .toList());
        }
    }
}
