package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * What a number of pieces of an order line is worth. A line carries the ordered {@code quantity}; edits take pieces away ({@code
 * _removed}), refunds and cancellations lower {@code current_quantity} further.
 */
final class LineMath {

    private final Currencies money;
    private final boolean taxesIncluded;

    LineMath(ObjectNode order) {
        this.money = Currencies.of(order);
        this.taxesIncluded = order.path("taxes_included").asBoolean();
    }

    /** {@return how many pieces are ordered after edits} */
    static int effective(JsonNode line) {
        return line.path("quantity").asInt() - line.path("_removed").asInt();
    }

    static int current(JsonNode line) {
        return line.path("current_quantity").asInt(effective(line));
    }

    Amount gross(JsonNode line, int pieces) {
        return Currencies.read(line.path("price_set")).times(pieces);
    }

    Amount discount(JsonNode line, int pieces) {
        Amount whole = Amount.ZERO;
        for (JsonNode allocation : line.path("discount_allocations")) {
            whole = whole.plus(Currencies.read(allocation.path("amount_set")));
        }
        return money.share(whole, pieces, line.path("quantity").asInt());
    }

    Amount net(JsonNode line, int pieces) {
        return gross(line, pieces).minus(discount(line, pieces));
    }

    Amount tax(JsonNode line, int pieces) {
        return tax(line, net(line, pieces));
    }

    Amount tax(JsonNode taxed, Amount base) {
        Amount sum = Amount.ZERO;
        for (JsonNode tax : taxed.path("tax_lines")) {
            sum = sum.plus(taxOf(tax, base));
        }
        return sum;
    }

    Amount taxOf(JsonNode taxLine, Amount base) {
        BigDecimal rate = taxLine.path("rate").decimalValue();
        return taxesIncluded ? money.taxWithin(base, rate) : money.fraction(base, rate);
    }

    /** {@return what the buyer pays for the net amount: the tax comes on top unless prices contain it} */
    Amount withTax(Amount net, Amount tax) {
        return taxesIncluded ? net : net.plus(tax);
    }

    /** Writes the amounts of the tax lines of a line for the pieces that are ordered now. */
    void writeTax(ObjectNode taxed, Amount base) {
        for (ObjectNode tax : Wire.objects(taxed, "tax_lines")) {
            Amount amount = taxOf(tax, base);
            tax.put("price", money.shopText(amount));
            tax.set("price_set", money.set(amount));
        }
    }
}
