package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Computes every total of an order from its lines, refunds and money movements. */
final class OrderTotals {

    private final ObjectNode order;
    private final Currencies money;
    private final LineMath math;

    private OrderTotals(ObjectNode order) {
        this.order = order;
        this.money = Currencies.of(order);
        this.math = new LineMath(order);
    }

    /** Rewrites the totals and the financial status. */
    static void refresh(ObjectNode order) {
        new OrderTotals(order).refresh();
    }

    private void refresh() {
        refreshTaxLines();
        original();
        current();
        Payments.refreshStatus(order);
    }

    private void original() {
        Amount gross = Amount.ZERO;
        Amount net = Amount.ZERO;
        Amount tax = Amount.ZERO;
        for (ObjectNode line : Wire.objects(order, "line_items")) {
            int pieces = LineMath.effective(line);
            gross = gross.plus(math.gross(line, pieces));
            net = net.plus(math.net(line, pieces));
            tax = tax.plus(math.tax(line, pieces));
        }
        Amount shipping = Amount.ZERO;
        for (ObjectNode line : Wire.objects(order, "shipping_lines")) {
            Amount price = Currencies.read(line.path("price_set"));
            shipping = shipping.plus(price);
            tax = tax.plus(math.tax(line, price));
        }
        write("total_line_items_price", gross);
        write("total_discounts", gross.minus(net));
        write("subtotal_price", net);
        write("total_tax", tax);
        order.set("total_shipping_price_set", money.set(shipping));
        write("total_price", math.withTax(net.plus(shipping), tax));
        order.set("total_cash_rounding_payment_adjustment_set", money.set(Amount.ZERO));
        order.set("total_cash_rounding_refund_adjustment_set", money.set(Amount.ZERO));
    }

    private void current() {
        Amount net = Amount.ZERO;
        Amount tax = Amount.ZERO;
        Amount discounts = Amount.ZERO;
        for (ObjectNode line : Wire.objects(order, "line_items")) {
            int pieces = LineMath.current(line);
            net = net.plus(math.net(line, pieces));
            tax = tax.plus(math.tax(line, pieces));
            discounts = discounts.plus(math.discount(line, pieces));
        }
        Amount shipping = Amount.ZERO;
        Amount refundedShipping = refundedShipping();
        for (ObjectNode line : Wire.objects(order, "shipping_lines")) {
            Amount price = Currencies.read(line.path("price_set")).minus(refundedShipping);
            refundedShipping = Amount.ZERO;
            shipping = shipping.plus(price);
            tax = tax.plus(math.tax(line, price));
            line.set("current_discounted_price_set", money.set(price));
        }
        write("current_subtotal_price", net);
        write("current_total_tax", tax);
        write("current_total_discounts", discounts);
        order.set("current_shipping_price_set", money.set(shipping));
        Amount total = math.withTax(net.plus(shipping), tax).plus(adjustments());
        write("current_total_price", total);
        Payments payments = Payments.of(order);
        order.put("total_outstanding", money.shopText(total.minus(payments.net())));
    }

    private Amount refundedShipping() {
        Amount sum = Amount.ZERO;
        for (ObjectNode refund : Wire.objects(order, "refunds")) {
            for (ObjectNode line : Wire.objects(refund, "refund_shipping_lines")) {
                sum = sum.plus(Currencies.read(line.path("subtotal_amount_set")));
            }
        }
        return sum;
    }

    private Amount adjustments() {
        Amount sum = Amount.ZERO;
        for (ObjectNode refund : Wire.objects(order, "refunds")) {
            for (ObjectNode adjustment : Wire.objects(refund, "order_adjustments")) {
                sum = sum.plus(Currencies.read(adjustment.path("amount_set")));
            }
        }
        return sum;
    }

    private void refreshTaxLines() {
        Map<String, ObjectNode> byTax = new LinkedHashMap<>();
        for (ObjectNode line : Wire.objects(order, "line_items")) {
            math.writeTax(line, math.net(line, LineMath.effective(line)));
            gather(line, byTax);
        }
        for (ObjectNode line : Wire.objects(order, "shipping_lines")) {
            math.writeTax(line, Currencies.read(line.path("price_set")));
            gather(line, byTax);
        }
        ArrayNode taxLines = Wire.array();
        byTax.values().forEach(taxLines::add);
        order.set("tax_lines", taxLines);
    }

    private void gather(ObjectNode taxed, Map<String, ObjectNode> byTax) {
        for (ObjectNode tax : Wire.objects(taxed, "tax_lines")) {
            String key = tax.path("title").asText() + tax.path("rate").asText();
            JsonNode known = byTax.get(key);
            Amount before = known == null ? Amount.ZERO : Currencies.read(known.path("price_set"));
            Amount sum = before.plus(Currencies.read(tax.path("price_set")));
            ObjectNode total = tax.deepCopy();
            total.put("price", money.shopText(sum));
            total.set("price_set", money.set(sum));
            byTax.put(key, total);
        }
    }

    private void write(String name, Amount amount) {
        order.put(name, money.shopText(amount));
        order.set(name + "_set", money.set(amount));
    }
}
