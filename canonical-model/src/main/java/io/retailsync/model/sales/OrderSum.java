package io.retailsync.model.sales;

import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.money.OrderTotals;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.money.TaxMode;
import io.retailsync.model.rule.Breaches;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an order added up and compared with its total (canonical-model 8.4, O1). Sums of tax and discounts that the source states are
 * taken before those of the lines: they alone follow edits, and a discount that no line bears is in them.
 *
 * <p>A line tells how many units were ordered and how many are still wanted, not how many of the others were edited away, which lowers the
 * total, or refunded, which does not. So what the total lacks must be worth no less than nothing and no more than all of those units.
 */
final class OrderSum {

    private final Order order;
    private final Money zero;
    private final RoundingPolicy policy;

    OrderSum(Order order) {
        this.order = order;
        this.zero = Money.zero(order.currency());
        this.policy = order.roundingPolicy();
    }

    static Money ofDiscounts(Order order) {
        return sum(
                Money.zero(order.currency()),
                Stream.concat(
                        order.lines().stream().map(OrderLine::discount),
                        order.shipping().stream().map(ShippingLine::discount)));
    }

    void check(Breaches breaches) {
        Money lacking = asOrdered().minus(order.total());
        Money most = mostEditedAway();
        Money least = leastEditedAway();
        Money beyond = lacking.compareTo(most) > 0 ? lacking.minus(most) : least.minus(lacking);
        if (beyond.signum() <= 0) {
            return;
        }
        String path = OrderPaths.TOTAL.toString();
        String expected = most.equals(least)
                ? asOrdered().minus(most).toString()
                : asOrdered().minus(most) + " to " + asOrdered().minus(least);
        if (beyond.compareTo(tolerance()) <= 0) {
            breaches.tolerate(path, expected, order.total());
        } else {
            breaches.add(path, expected, order.total());
        }
    }

    private Money asOrdered() {
        Money ofShipping = sum(zero, order.shipping().stream().map(ShippingLine::discount));
        return new OrderTotals(
                        inclusive() ? TaxMode.GROSS : TaxMode.NET,
                        sum(zero, order.lines().stream().map(line -> line.extended(policy))),
                        stated(order.discounts(), ofDiscounts(order)).minus(ofShipping),
                        sum(zero, order.shipping().stream().map(ShippingLine::price))
                                .minus(ofShipping),
                        stated(order.fees(), zero),
                        stated(order.duties(), zero),
                        stated(order.tips(), zero),
                        tax(),
                        stated(order.cashRounding(), zero))
                .total();
    }

    private Money tax() {
        return stated(
                order.tax(),
                sum(
                        zero,
                        Stream.concat(
                                order.lines().stream().map(OrderLine::tax),
                                order.shipping().stream().map(ShippingLine::tax))));
    }

    /** Of sums that are not stated nothing follows an edit: then the whole of the lines is in doubt. */
    private Money mostEditedAway() {
        Money price = sum(zero, reduced().map(line -> line.priceOf(gone(line), policy)));
        return inclusive() || order.tax() != null
                ? price
                : price.plus(sum(zero, reduced().map(OrderLine::tax)));
    }

    private Money leastEditedAway() {
        return order.discounts() != null
                ? zero
                : sum(zero, reduced().map(OrderLine::discount)).negated();
    }

    private Stream<OrderLine> reduced() {
        return order.lines().stream().filter(line -> !line.current().equals(line.quantity()));
    }

    private static Quantity gone(OrderLine line) {
        return line.quantity().minus(line.current());
    }

    /** Amounts that were converted one by one and then added up differ from the converted sum. */
    private Money tolerance() {
        List<?> lines = order.lines();
        int amounts = order.presentment() == null
                ? 0
                : 2 * lines.size() + 2 * order.shipping().size() + 5;
        return Money.ofMinor(amounts, order.currency());
    }

    private boolean inclusive() {
        return Boolean.TRUE.equals(order.taxInclusive());
    }

    private static Money stated(@Nullable Money said, Money otherwise) {
        return said == null ? otherwise : said;
    }

    private static Money sum(Money zero, Stream<Money> amounts) {
        return amounts.reduce(zero, Money::plus);
    }
}
