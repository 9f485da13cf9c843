package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Turns a basket into an order document of the documented shape, commits stock and plans the fulfilment. */
final class OrderPlacement {

    private static final String GATEWAY = "shopify_payments";

    private final ShopState shop;
    private final Basket basket;
    private final Instant now;
    private final Currencies money;
    private final ObjectNode order = Wire.object();

    private OrderPlacement(ShopState shop, Basket basket, Instant now) {
        this.shop = shop;
        this.basket = basket;
        this.now = now;
        this.money = new Currencies(shop.settings().currency(), basket.currency(), basket.rate());
    }

    /** Places the order and raises its webhooks. {@return the order} */
    static ObjectNode place(ShopState shop, Basket basket, Instant now) {
        return new OrderPlacement(shop, basket, now).place();
    }

    private ObjectNode place() {
        long id = shop.newId();
        header(id);
        parties();
        lines();
        emptyLists();
        OrderForm.adopt(order);
        OrderTotals.refresh(order);
        order.set("_original_total_set", order.path("total_price_set"));
        if (basket.paid()) {
            Amount total = Currencies.read(order.path("total_price_set"));
            Payments.add(shop, order, "sale", GATEWAY, total, now);
            order.withArrayProperty("payment_gateway_names").add(GATEWAY);
            OrderTotals.refresh(order);
        }
        shop.documents().put("Order", id, order);
        FulfilmentPlan.make(shop, order, now);
        raise();
        return order;
    }

    private void raise() {
        String event = shop.outbox().newEvent();
        shop.raise(event, "orders/create", order, now);
        if (basket.paid()) {
            shop.raise(event, "orders/paid", order, now);
        }
        FulfilmentPlan.levels(shop, order).forEach(level -> shop.raiseLevel(event, level, now));
    }

    private void header(long id) {
        int number = shop.newOrderNumber();
        String stamp = Stamp.of(now);
        OrderForm.blank(order);
        order.put("id", id);
        order.put("admin_graphql_api_id", Gid.of("Order", id).toString());
        order.put("name", "#" + number);
        order.put("number", number - 1000);
        order.put("order_number", number);
        order.put("confirmed", true);
        order.put("confirmation_number", "C" + number + "X");
        order.put("created_at", stamp);
        order.put("processed_at", stamp);
        order.put("updated_at", stamp);
        order.put("currency", money.shop());
        order.put("presentment_currency", money.presentment());
        order.put("taxes_included", basket.taxIncluded());
        AddressForm.put(order, "note", basket.note());
        order.put("test", basket.test());
        order.put("token", Long.toHexString(id));
        order.put("_rate", basket.rate());
    }

    private void parties() {
        Optional<ObjectNode> customer =
                basket.customer().map(gid -> shop.documents().get(gid));
        String email = customer.map(known -> known.path("email").asText("")).orElse(basket.email());
        AddressForm.put(order, "email", email);
        AddressForm.put(order, "contact_email", email);
        customer.ifPresent(known -> {
            order.set("customer", Customers.embedded(known));
            known.put("_orders", known.path("_orders").asInt() + 1);
        });
        String first =
                customer.map(known -> known.path("first_name").asText("")).orElse("");
        String last = customer.map(known -> known.path("last_name").asText("")).orElse("");
        basket.shipTo().ifPresent(address -> {
            order.set("shipping_address", AddressForm.ofOrder(first, last, address));
            order.set("billing_address", AddressForm.ofOrder(first, last, address));
        });
    }

    private void lines() {
        ArrayNode lines = order.putArray("line_items");
        basket.lines().forEach(line -> lines.add(line(line)));
        order.set("shipping_lines", Wire.array().add(shippingLine()));
    }

    private ObjectNode line(BasketLine wanted) {
        ObjectNode variant = shop.variant(wanted.sku());
        BigDecimal price = wanted.unitPrice()
                .orElseGet(() -> new BigDecimal(variant.path("price").asText())
                        .divide(basket.rate(), Currencies.digits(money.presentment()), java.math.RoundingMode.HALF_UP));
        ObjectNode line = OrderForm.line(shop, variant, wanted.quantity(), money.paid(price), money);
        line.set("tax_lines", taxLines());
        discount(line, wanted.discount());
        return line;
    }

    private void discount(ObjectNode line, BigDecimal discount) {
        if (discount.signum() == 0) {
            return;
        }
        Amount amount = money.paid(discount);
        ArrayNode applications = order.withArrayProperty("discount_applications");
        ObjectNode allocation = Wire.object().put("amount", money.shopText(amount));
        allocation.put("discount_application_index", applications.size());
        allocation.set("amount_set", money.set(amount));
        line.withArrayProperty("discount_allocations").add(allocation);
        applications.add(application(amount));
        if (!basket.code().isEmpty()) {
            ObjectNode used = Wire.object().put("code", basket.code());
            order.withArrayProperty("discount_codes")
                    .add(used.put("amount", money.shopText(amount)).put("type", "fixed_amount"));
        }
    }

    private ObjectNode application(Amount amount) {
        ObjectNode application = Wire.object();
        application.put("target_type", "line_item");
        application.put("type", basket.code().isEmpty() ? "manual" : "discount_code");
        application.put("value", money.presentmentText(amount));
        application.put("value_type", "fixed_amount");
        application.put("allocation_method", "across");
        application.put("target_selection", "explicit");
        if (basket.code().isEmpty()) {
            application.put("title", "Discount");
            application.putNull("description");
        } else {
            application.put("code", basket.code());
        }
        return application;
    }

    private ObjectNode shippingLine() {
        Amount price = money.paid(basket.shipping());
        ObjectNode line = Wire.object();
        line.put("id", shop.newId());
        line.putNull("carrier_identifier");
        line.put("code", "standard");
        line.set("current_discounted_price_set", money.set(price));
        line.put("discounted_price", money.shopText(price));
        line.set("discounted_price_set", money.set(price));
        line.put("is_removed", false);
        line.putNull("phone");
        line.put("price", money.shopText(price));
        line.set("price_set", money.set(price));
        line.putNull("requested_fulfillment_service_id");
        line.put("source", "shopify");
        line.put("title", "Standard");
        line.set("tax_lines", price.signum() == 0 ? Wire.array() : taxLines());
        line.set("discount_allocations", Wire.array());
        return line;
    }

    private ArrayNode taxLines() {
        ArrayNode lines = Wire.array();
        if (basket.taxRate().signum() > 0) {
            ObjectNode line = Wire.object().put("channel_liable", false);
            line.put("price", "0.00");
            line.set("price_set", money.set(Amount.ZERO));
            lines.add(line.put("rate", basket.taxRate()).put("title", "VAT"));
        }
        return lines;
    }

    private void emptyLists() {
        order.withArrayProperty("discount_applications");
        order.withArrayProperty("discount_codes");
        order.withArrayProperty("payment_gateway_names");
    }
}
