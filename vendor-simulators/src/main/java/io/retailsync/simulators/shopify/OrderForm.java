package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The documented shape of an order and of its lines, payload version 2026-07. */
final class OrderForm {

    private static final List<String> ABSENT = List.of(
            "app_id",
            "browser_ip",
            "cancel_reason",
            "cancelled_at",
            "cart_token",
            "checkout_token",
            "client_details",
            "closed_at",
            "contact_email",
            "current_total_additional_fees_set",
            "current_total_duties_set",
            "device_id",
            "email",
            "fulfillment_status",
            "landing_site",
            "landing_site_ref",
            "location_id",
            "merchant_business_entity_id",
            "merchant_of_record_app_id",
            "note",
            "order_status_url",
            "original_total_additional_fees_set",
            "original_total_duties_set",
            "phone",
            "po_number",
            "reference",
            "referring_site",
            "source_identifier",
            "source_url",
            "user_id",
            "billing_address",
            "customer",
            "payment_terms",
            "shipping_address");

    private static final List<String> FALSE = List.of(
            "buyer_accepts_marketing", "duties_included", "estimated_taxes", "tax_exempt", "taxes_included", "test");

    private static final List<String> LISTS =
            List.of("note_attributes", "tax_lines", "fulfillments", "refunds", "returns", "line_item_groups");

    private OrderForm() {}

    /** Writes every documented name with the value of an order of which nothing is known yet. */
    static void blank(ObjectNode order) {
        ABSENT.forEach(order::putNull);
        FALSE.forEach(name -> order.put(name, false));
        LISTS.forEach(order::putArray);
        order.put("customer_locale", "en");
        order.put("financial_status", "pending");
        order.put("source_name", "web");
        order.put("tags", "");
        order.put("total_tip_received", "0.00");
        order.put("total_weight", 0);
    }

    static ObjectNode line(ShopState shop, ObjectNode variant, int quantity, Amount price, Currencies money) {
        long id = shop.newId();
        JsonNode product = shop.documents()
                .find("Product", variant.path("product_id").asLong())
                .orElseThrow(() -> new IllegalArgumentException("the product of a variant is gone"));
        ObjectNode line = Wire.object();
        line.put("id", id);
        line.put("admin_graphql_api_id", Gid.of("LineItem", id).toString());
        line.set("attributed_staffs", Wire.array());
        line.put("current_quantity", quantity);
        line.put("fulfillable_quantity", quantity);
        line.put("fulfillment_service", "manual");
        line.putNull("fulfillment_status");
        line.put("gift_card", false);
        line.put("grams", variant.path("_grams").asInt());
        line.put("name", product.path("title").asText());
        line.put("price", money.shopText(price));
        line.set("price_set", money.set(price));
        line.put("product_exists", true);
        line.put("product_id", product.path("id").asLong());
        line.set("properties", Wire.array());
        line.put("quantity", quantity);
        line.put("requires_shipping", true);
        line.putNull("sales_line_item_group_id");
        line.set("sku", variant.path("sku"));
        line.put("taxable", true);
        line.put("title", product.path("title").asText());
        line.put("total_discount", money.shopText(Amount.ZERO));
        line.set("total_discount_set", money.set(Amount.ZERO));
        line.put("variant_id", variant.path("id").asLong());
        line.put("variant_inventory_management", "shopify");
        line.putNull("variant_title");
        line.set("vendor", product.path("vendor"));
        line.set("tax_lines", Wire.array());
        line.set("duties", Wire.array());
        line.set("discount_allocations", Wire.array());
        return line;
    }

    /** Notes on each part which order it belongs to: a part is also looked at alone. */
    static void adopt(ObjectNode order) {
        long id = order.path("id").asLong();
        for (String list : List.of("line_items", "shipping_lines", "fulfillments", "refunds")) {
            Wire.objects(order, list).forEach(part -> part.put("_order_id", id));
        }
    }

    /** {@return the line of that id} */
    static java.util.Optional<ObjectNode> line(JsonNode order, long lineId) {
        return Wire.objects(order, "line_items").stream()
                .filter(line -> line.path("id").asLong() == lineId)
                .findFirst();
    }
}
