package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.ShippingLine;
import io.retailsync.model.sales.TaxLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Prices as manual conditions: net of discounts and taxes, because the system adds its own taxes. The rate of an item is its whole net
 * amount for its whole quantity wherever the price of one piece would have to be rounded, so that the sum is exact.
 */
final class Pricing {

    private static final BigDecimal MOST_PER = new BigDecimal(99_999);

    private Pricing() {}

    /** What a line costs without tax, for the quantity that was ordered. */
    static Money net(Order order, OrderLine line) {
        Money net = line.net(order.roundingPolicy());
        return Boolean.TRUE.equals(order.taxInclusive()) ? net.minus(sum(line.taxes(), net)) : net;
    }

    /** What shipping costs without tax. */
    static Money shipping(Order order) {
        boolean inclusive = Boolean.TRUE.equals(order.taxInclusive());
        Money total = Money.zero(order.currency());
        for (ShippingLine line : order.shipping()) {
            Money price = line.price().minus(line.discount());
            total = total.plus(inclusive ? price.minus(sum(line.taxes(), price)) : price);
        }
        return total;
    }

    private static Money sum(List<TaxLine> taxes, Money like) {
        return taxes.stream().map(TaxLine::amount).reduce(Money.zero(like.currency()), Money::plus);
    }

    /** The price element of an item: so much for so many. */
    static ObjectNode price(String condition, Money net, Quantity quantity) {
        BigDecimal count = quantity.value();
        BigDecimal unit = net.amount().divide(count, net.amount().scale(), RoundingMode.DOWN);
        if (Json.same(unit.multiply(count), net.amount())) {
            return price(condition, net, unit, BigDecimal.ONE, quantity.unit());
        }
        return count.compareTo(MOST_PER) <= 0
                ? price(condition, net, net.amount(), count, quantity.unit())
                : price(
                        condition,
                        net,
                        net.amount().divide(count, 9, RoundingMode.HALF_UP),
                        BigDecimal.ONE,
                        quantity.unit());
    }

    private static ObjectNode price(String condition, Money net, BigDecimal rate, BigDecimal per, String unit) {
        return amount(condition, net)
                .put("ConditionRateValue", rate.toPlainString())
                .put("ConditionQuantity", per.toPlainString())
                .put("ConditionQuantityISOUnit", Units.iso(unit));
    }

    /** An element with an amount for the whole item or document. The system numbers its elements itself: the key stays empty. */
    static ObjectNode amount(String condition, Money amount) {
        return Json.object()
                .put("PricingProcedureStep", "")
                .put("PricingProcedureCounter", "")
                .put("ConditionType", condition)
                .put("ConditionRateValue", amount.amount().toPlainString())
                .put("ConditionCurrency", amount.currency().code());
    }
}
