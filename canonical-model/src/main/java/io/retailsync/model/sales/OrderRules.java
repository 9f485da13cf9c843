package io.retailsync.model.sales;

import io.retailsync.model.Money;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What has to hold of one order (canonical-model 9). What depends on its parcels, refunds, returns and payments stands in {@link
 * DossierRules}.
 *
 * <p>Decided here, against the section, because a sale is a fact of the system that took it: a sum of discounts that the lines don't bear (O3)
 * and an order without contact or address (O8) are told and not refused. Sources hide personal data from who may not see them, and what is
 * collected in a store has no address.
 */
public final class OrderRules {

    /** The rules. */
    public static final Rules<Order> ALL = Rules.<Order>of(Order.class)
            .first("M1", "All amounts of an order are in its currency.", OrderRules::currencies)
            .first("Q1", "All quantities of a line are in one unit.", OrderRules::units)
            .reject(
                    "O1",
                    "The total is the sum of lines, shipping, duties, fees, tips, tax and cash rounding less the discounts and what was edited away."
                            + " Where a shop converted from another currency, a minor unit for each amount is tolerated and told.",
                    (order, breaches) -> new OrderSum(order).check(breaches))
            .reject(
                    "O2",
                    "A discount is between zero and the price; with prices that include tax the tax is within what is left.",
                    OrderRules::amounts)
            .exception(
                    "O3",
                    "The discounts of lines and shipping add up to those of the order, where the source states their sum.",
                    OrderRules::discounts)
            .reject(
                    "O4",
                    "Of what was ordered no less than nothing and no more than all is still wanted.",
                    OrderRules::quantities)
            .reject(
                    "M3",
                    "A total for the customer is in another currency, and of the same sign as the shop's.",
                    OrderRules::presentment)
            .exception(
                    "O8",
                    "An order of a guest has an e-mail address or a phone, but for a sale in a store; one with lines that ship has an address.",
                    OrderRules::contact)
            .build();

    private OrderRules() {}

    static String line(int index, String attribute) {
        return OrderPaths.LINES + "[" + index + "]." + attribute;
    }

    private static String shipping(int index, String attribute) {
        return OrderPaths.SHIPPING + "[" + index + "]." + attribute;
    }

    private static void currencies(Order order, Breaches breaches) {
        for (int i = 0; i < order.lines().size(); i++) {
            int at = i;
            OrderLine line = order.lines().get(i);
            currency(order, line.unitPrice(), breaches, () -> line(at, "unitPrice"));
            currency(order, line.discount(), breaches, () -> line(at, "discount"));
            line.taxes().forEach(tax -> currency(order, tax.amount(), breaches, () -> line(at, "taxes")));
        }
        for (int i = 0; i < order.shipping().size(); i++) {
            int at = i;
            ShippingLine line = order.shipping().get(i);
            currency(order, line.price(), breaches, () -> shipping(at, "price"));
            currency(order, line.discount(), breaches, () -> shipping(at, "discount"));
            line.taxes().forEach(tax -> currency(order, tax.amount(), breaches, () -> shipping(at, "taxes")));
        }
        Stream.of(
                        OrderPaths.DISCOUNTS,
                        OrderPaths.TAX,
                        OrderPaths.DUTIES,
                        OrderPaths.FEES,
                        OrderPaths.TIPS,
                        OrderPaths.CASH_ROUNDING,
                        OrderPaths.TOTAL)
                .forEach(path ->
                        path.read(order).ifPresent(amount -> currency(order, amount, breaches, path::toString)));
    }

    private static void currency(
            Order order, Money amount, Breaches breaches, java.util.function.Supplier<String> path) {
        breaches.equal(path, order.currency(), amount.currency());
    }

    private static void units(Order order, Breaches breaches) {
        for (int i = 0; i < order.lines().size(); i++) {
            int at = i;
            OrderLine line = order.lines().get(i);
            breaches.equal(
                    () -> line(at, "current"),
                    line.quantity().unit(),
                    line.current().unit());
        }
    }

    private static void amounts(Order order, Breaches breaches) {
        boolean inclusive = Boolean.TRUE.equals(order.taxInclusive());
        for (int i = 0; i < order.lines().size(); i++) {
            int at = i;
            OrderLine line = order.lines().get(i);
            discount(line.extended(order.roundingPolicy()), line.discount(), breaches, () -> line(at, "discount"));
            if (inclusive) {
                breaches.atMost(() -> line(at, "taxes"), line.net(order.roundingPolicy()), line.tax());
            }
        }
        for (int i = 0; i < order.shipping().size(); i++) {
            int at = i;
            ShippingLine line = order.shipping().get(i);
            discount(line.price(), line.discount(), breaches, () -> shipping(at, "discount"));
            if (inclusive) {
                breaches.atMost(() -> shipping(at, "taxes"), line.price().minus(line.discount()), line.tax());
            }
        }
    }

    private static void discount(
            Money price, Money discount, Breaches breaches, java.util.function.Supplier<String> path) {
        if (discount.signum() < 0) {
            breaches.add(path.get(), "zero or more", discount);
        }
        breaches.atMost(path, price, discount);
    }

    private static void discounts(Order order, Breaches breaches) {
        Money stated = order.discounts();
        if (stated != null) {
            breaches.equal(OrderPaths.DISCOUNTS::toString, OrderSum.ofDiscounts(order), stated);
        }
    }

    private static void quantities(Order order, Breaches breaches) {
        IntStream.range(0, order.lines().size()).forEach(at -> {
            OrderLine line = order.lines().get(at);
            if (line.current().value().signum() < 0) {
                breaches.add(line(at, "current"), "zero or more", line.current());
            }
            breaches.atMost(() -> line(at, "current"), line.quantity(), line.current());
        });
    }

    private static void presentment(Order order, Breaches breaches) {
        Presentment seen = order.presentment();
        if (seen == null) {
            return;
        }
        String path = OrderPaths.PRESENTMENT + ".total";
        if (seen.total().currency() == order.currency()) {
            breaches.add(path, "another currency than the shop's", seen.total().currency());
        } else if (seen.total().signum() * order.total().signum() < 0) {
            breaches.add(path, "an amount of the same sign as " + order.total(), seen.total());
        }
    }

    private static void contact(Order order, Breaches breaches) {
        boolean phone = Stream.of(order.billTo(), order.shipTo())
                .filter(Objects::nonNull)
                .map(PostalAddress::phone)
                .anyMatch(Objects::nonNull);
        boolean overTheCounter = order.channel() != null && order.channel().is(SalesChannel.STORE);
        if (order.customer() == null && order.email() == null && !phone && !overTheCounter) {
            breaches.add(OrderPaths.EMAIL.toString(), "a way to reach a guest", "none");
        }
        if (order.shipTo() == null && order.lines().stream().anyMatch(OrderLine::ships)) {
            breaches.add(OrderPaths.SHIP_TO.toString(), "where to ship to", "nothing");
        }
    }
}
