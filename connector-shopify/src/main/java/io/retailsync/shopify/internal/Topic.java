package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import java.util.Map;
import java.util.Optional;

/**
 * What a webhook's topic is about (topics and payloads of version 2026-07).
 *
 * @param type the type of reference, such as {@code order}
 * @param shape where the body names it
 * @param deletion whether it says that the object is gone
 */
record Topic(String type, Shape shape, boolean deletion) {

    /** Where a body names the object. */
    enum Shape {
        /** It is the object itself. */
        ITSELF,
        /** It is a part of an order, whose id it carries in one of three places. */
        PART_OF_ORDER,
        /** It is an order edit. */
        EDIT,
        /** It is a consent of a customer. */
        CONSENT
    }

    private static final Map<String, Topic> KNOWN = Map.ofEntries(
            Map.entry("orders/create", order()),
            Map.entry("orders/updated", order()),
            Map.entry("orders/paid", order()),
            Map.entry("orders/cancelled", order()),
            Map.entry("orders/fulfilled", order()),
            Map.entry("orders/partially_fulfilled", order()),
            Map.entry("orders/edited", new Topic("order", Shape.EDIT, false)),
            Map.entry("orders/delete", new Topic("order", Shape.ITSELF, true)),
            Map.entry("fulfillments/create", part()),
            Map.entry("fulfillments/update", part()),
            Map.entry("refunds/create", part()),
            Map.entry("returns/request", part()),
            Map.entry("returns/approve", part()),
            Map.entry("returns/decline", part()),
            Map.entry("returns/cancel", part()),
            Map.entry("returns/close", part()),
            Map.entry("returns/reopen", part()),
            Map.entry("returns/update", part()),
            Map.entry("returns/process", part()),
            Map.entry("customers/create", new Topic("customer", Shape.ITSELF, false)),
            Map.entry("customers/update", new Topic("customer", Shape.ITSELF, false)),
            Map.entry("customers/enable", new Topic("customer", Shape.ITSELF, false)),
            Map.entry("customers/disable", new Topic("customer", Shape.ITSELF, false)),
            Map.entry("customers/delete", new Topic("customer", Shape.ITSELF, true)),
            Map.entry("customers_email_marketing_consent/update", new Topic("customer", Shape.CONSENT, false)),
            Map.entry("products/create", new Topic("product", Shape.ITSELF, false)),
            Map.entry("products/update", new Topic("product", Shape.ITSELF, false)),
            Map.entry("products/delete", new Topic("product", Shape.ITSELF, true)),
            Map.entry("inventory_levels/update", new Topic("inventory-level", Shape.ITSELF, false)));

    private static Topic order() {
        return new Topic("order", Shape.ITSELF, false);
    }

    private static Topic part() {
        return new Topic("order", Shape.PART_OF_ORDER, false);
    }

    static Optional<Topic> of(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    /** {@return what is to be fetched for a body; empty where the body is all there is, or names nothing} */
    Optional<ExternalRef> hint(String system, ObjectNode body) {
        if (deletion) {
            return Optional.empty();
        }
        return switch (shape) {
            case ITSELF -> gid(body).map(gid -> ExternalRef.of(system, type, gid));
            case EDIT ->
                numeric(body.at("/order_edit/order_id"), "Order").map(gid -> ExternalRef.of(system, type, gid));
            case CONSENT -> numeric(body.path("customer_id"), "Customer").map(gid -> ExternalRef.of(system, type, gid));
            case PART_OF_ORDER ->
                orderOf(body)
                        .map(gid -> ExternalRef.of(system, "order", gid))
                        .or(() -> gid(body)
                                .filter(gid -> gid.startsWith("gid://shopify/Return/"))
                                .map(gid -> ExternalRef.of(system, "return", gid)));
        };
    }

    /** {@return the gid of the object that a deletion names by its number} */
    Optional<String> deleted(ObjectNode body) {
        String name = Character.toUpperCase(type.charAt(0)) + type.substring(1);
        return gid(body).or(() -> numeric(body.path("id"), name));
    }

    static Optional<String> orderOf(JsonNode body) {
        return Json.text(body.path("order"), "admin_graphql_api_id").or(() -> numeric(body.path("order_id"), "Order"));
    }

    private static Optional<String> gid(JsonNode body) {
        return Json.text(body, "admin_graphql_api_id").filter(gid -> gid.startsWith("gid://shopify/"));
    }

    private static Optional<String> numeric(JsonNode id, String type) {
        return id.isIntegralNumber() ? Optional.of("gid://shopify/" + type + "/" + id.asText()) : Optional.empty();
    }
}
