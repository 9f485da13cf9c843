package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Refunds on one order: lines, shipping, money, and the adjustment that explains the difference between them. */
final class Refunding {

    /** The vendor documents no texts; this is how such a one may sound. */
    private static final String TOO_MUCH = "Refund amount is greater than the amount that can be refunded";

    private final ShopState shop;
    private final ObjectNode order;
    private final Currencies money;
    private final LineMath math;

    /**
     * Pieces of a line that go back.
     *
     * @param lineId the order line
     * @param pieces how many
     * @param restockType {@code no_restock}, {@code cancel} or {@code return}
     */
    record Pieces(long lineId, int pieces, String restockType) {}

    /**
     * What is to be refunded.
     *
     * @param lines pieces that go back; none for goodwill
     * @param shipping of the shipping price, without tax
     * @param amount the money that goes back; empty for what lines and shipping are worth
     * @param parts which payments it goes back from; none for the earliest first
     * @param note the merchant's remark
     */
    record Wish(List<Pieces> lines, Amount shipping, Optional<Amount> amount, List<Payments.Part> parts, String note) {}

    Refunding(ShopState shop, ObjectNode order) {
        this.shop = shop;
        this.order = order;
        this.money = Currencies.of(order);
        this.math = new LineMath(order);
    }

    /** {@return why a refund is refused; none when it is not} */
    List<String> problems(Wish wish, boolean allowOverRefunding) {
        List<String> problems = new ArrayList<>();
        for (Pieces pieces : wish.lines()) {
            Optional<ObjectNode> line = OrderForm.line(order, pieces.lineId());
            if (line.isEmpty()) {
                problems.add("Refund line items line item does not belong to the order");
            } else if (LineMath.current(line.get()) < pieces.pieces() || pieces.pieces() < 1) {
                problems.add("Refund line items quantity cannot refund more items than were purchased");
            }
        }
        boolean tooMuch = wish.amount()
                .filter(amount -> amount.exceeds(Payments.of(order).net()))
                .isPresent();
        if (tooMuch && !allowOverRefunding) {
            problems.add(TOO_MUCH);
        }
        problems.addAll(problems(wish.parts()));
        return problems;
    }

    /** A payment gives back no more than is left of it, whatever the others hold. */
    private List<String> problems(List<Payments.Part> parts) {
        Map<Long, Amount> left = new HashMap<>();
        Payments.left(order).forEach(payment -> left.put(payment.payment(), payment.amount()));
        List<String> problems = new ArrayList<>();
        for (Payments.Part part : parts) {
            Amount known = left.get(part.payment());
            if (known == null) {
                problems.add("Transactions parent is not a payment of the order");
            } else if (part.amount().exceeds(known)) {
                problems.add(TOO_MUCH);
            } else {
                left.put(part.payment(), known.minus(part.amount()));
            }
        }
        return problems;
    }

    /** {@return a refund of all pieces that are left and of the money that is left} */
    ObjectNode everything(String restockType, Instant now) {
        List<Pieces> lines = Wire.objects(order, "line_items").stream()
                .filter(line -> LineMath.current(line) > 0)
                .map(line -> new Pieces(line.path("id").asLong(), LineMath.current(line), restockType))
                .toList();
        Amount shipping = Amount.ZERO;
        for (JsonNode line : order.path("shipping_lines")) {
            shipping = shipping.plus(Currencies.read(line.path("current_discounted_price_set")));
        }
        Amount left = Payments.of(order).net();
        return record(new Wish(lines, shipping, Optional.of(left), List.of(), ""), now);
    }

    String gateway() {
        return order.path("payment_gateway_names").path(0).asText("manual");
    }

    /** {@return what pieces and shipping are worth to the buyer} */
    Amount worth(Wish wish) {
        Amount sum = shippingWorth(wish.shipping());
        for (Pieces pieces : wish.lines()) {
            ObjectNode line = OrderForm.line(order, pieces.lineId()).orElseThrow();
            sum = sum.plus(math.withTax(netOf(line, pieces.pieces()), taxOf(line, pieces.pieces())));
        }
        return sum;
    }

    private Amount shippingWorth(Amount shipping) {
        return math.withTax(shipping, shippingTax(shipping));
    }

    private Amount shippingTax(Amount shipping) {
        JsonNode line = order.path("shipping_lines").path(0);
        return math.tax(line, shipping);
    }

    private Amount netOf(JsonNode line, int pieces) {
        int current = LineMath.current(line);
        return math.net(line, current).minus(math.net(line, current - pieces));
    }

    private Amount taxOf(JsonNode line, int pieces) {
        int current = LineMath.current(line);
        return math.tax(line, current).minus(math.tax(line, current - pieces));
    }

    /** Records the refund, moves the money and, where wanted, the stock. {@return the refund's document} */
    ObjectNode record(Wish wish, Instant now) {
        Amount worth = worth(wish);
        Amount amount = wish.amount().orElse(worth);
        long id = shop.newId();
        ObjectNode refund = header(id, wish, now);
        ArrayNode lines = refund.putArray("refund_line_items");
        wish.lines().forEach(pieces -> lines.add(line(pieces, now)));
        shippingLine(refund, wish.shipping());
        adjustment(refund, id, amount, worth);
        ArrayNode transactions = refund.putArray("transactions");
        List<Payments.Part> parts = wish.parts().isEmpty() ? Payments.spread(order, amount, gateway()) : wish.parts();
        parts.forEach(part -> transactions.add(Payments.giveBack(shop, order, part, now)));
        order.withArrayProperty("refunds").add(refund);
        shop.documents().put("Refund", id, refund);
        OrderForm.adopt(order);
        OrderTotals.refresh(order);
        OrderChanges.touch(order, now);
        return refund;
    }

    private ObjectNode header(long id, Wish wish, Instant now) {
        ObjectNode refund = Wire.object();
        refund.put("id", id);
        refund.put("order_id", order.path("id").asLong());
        refund.put("created_at", Stamp.of(now));
        AddressForm.put(refund, "note", wish.note());
        refund.putNull("user_id");
        refund.put("processed_at", Stamp.of(now));
        refund.putArray("duties");
        refund.set("total_duties_set", money.set(Amount.ZERO));
        refund.putNull("return");
        refund.putArray("refund_shipping_lines");
        refund.put("restock", wish.lines().stream().anyMatch(line -> !"no_restock".equals(line.restockType())));
        refund.put("admin_graphql_api_id", Gid.of("Refund", id).toString());
        refund.putArray("order_adjustments");
        return refund;
    }

    private ObjectNode line(Pieces pieces, Instant now) {
        ObjectNode line = OrderForm.line(order, pieces.lineId()).orElseThrow();
        Amount net = netOf(line, pieces.pieces());
        Amount tax = taxOf(line, pieces.pieces());
        ObjectNode refunded = Wire.object();
        refunded.put("id", shop.newId());
        refunded.put("quantity", pieces.pieces());
        refunded.put("line_item_id", pieces.lineId());
        refunded.putNull("location_id");
        refunded.put("restock_type", pieces.restockType().toLowerCase(Locale.ROOT));
        refunded.put("subtotal", net.shop());
        refunded.put("total_tax", tax.shop());
        refunded.set("subtotal_set", money.set(net));
        refunded.set("total_tax_set", money.set(tax));
        refunded.set("line_item", line.deepCopy());
        line.put("current_quantity", LineMath.current(line) - pieces.pieces());
        restock(line, pieces, now);
        return refunded;
    }

    private void restock(ObjectNode line, Pieces pieces, Instant now) {
        int unshipped =
                Math.min(pieces.pieces(), line.path("fulfillable_quantity").asInt());
        if (!pieces.restockType().equals("no_restock") && unshipped > 0) {
            line.put("fulfillable_quantity", line.path("fulfillable_quantity").asInt() - unshipped);
            FulfilmentPlan.withdraw(shop, order, pieces.lineId(), unshipped, true, now);
        }
    }

    private void shippingLine(ObjectNode refund, Amount shipping) {
        if (shipping.signum() > 0) {
            long id = shop.newId();
            ObjectNode line = Wire.object().put("id", id);
            line.put("admin_graphql_api_id", Gid.of("RefundShippingLine", id).toString());
            line.set("shipping_line", order.path("shipping_lines").path(0).deepCopy());
            line.set("subtotal_amount_set", money.set(shipping));
            line.set("tax_amount_set", money.set(shippingTax(shipping)));
            refund.withArrayProperty("refund_shipping_lines").add(line);
        }
    }

    private void adjustment(ObjectNode refund, long refundId, Amount amount, Amount worth) {
        Amount difference = worth.minus(amount);
        if (difference.signum() == 0) {
            return;
        }
        long id = shop.newId();
        ObjectNode adjustment = Wire.object().put("id", id);
        adjustment.put("admin_graphql_api_id", Gid.of("OrderAdjustment", id).toString());
        adjustment.put("order_id", order.path("id").asLong());
        adjustment.put("refund_id", refundId);
        adjustment.put("amount", money.shopText(difference));
        adjustment.put("tax_amount", money.shopText(Amount.ZERO));
        adjustment.put("kind", "refund_discrepancy");
        adjustment.put("reason", "REFUND_DISCREPANCY");
        adjustment.set("amount_set", money.set(difference));
        adjustment.set("tax_amount_set", money.set(Amount.ZERO));
        refund.withArrayProperty("order_adjustments").add(adjustment);
    }

    /** Raises what a refund by hand or by an app raises. */
    static void raise(ShopState shop, ObjectNode order, ObjectNode refund, Instant now) {
        String event = shop.outbox().newEvent();
        shop.raise(event, "refunds/create", refund, now);
        shop.raise(event, "orders/updated", order, now);
        if (refund.path("restock").asBoolean()) {
            FulfilmentPlan.levels(shop, order).forEach(level -> shop.raiseLevel(event, level, now));
        }
    }
}
