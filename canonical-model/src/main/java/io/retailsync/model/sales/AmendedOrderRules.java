package io.retailsync.model.sales;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.List;
import java.util.stream.Stream;

/** What has to hold between an order and its changes (canonical-model 9, O4). */
public final class AmendedOrderRules {

    /** The rules. */
    public static final Rules<AmendedOrder> ALL = Rules.<AmendedOrder>of(AmendedOrder.class)
            .first("Q1", "A change counts in the unit of its line.", AmendedOrderRules::units)
            .exception(
                    "O4",
                    "What is still wanted of a line is what was ordered and what changes made of it.",
                    AmendedOrderRules::quantities)
            .build();

    private AmendedOrderRules() {}

    private static void units(AmendedOrder amended, Breaches breaches) {
        for (OrderLine line : amended.order().lines()) {
            deltas(amended, line)
                    .forEach(delta ->
                            breaches.equal(() -> "changes", line.quantity().unit(), delta.unit()));
            breaches.equal(
                    () -> "order.lines", line.quantity().unit(), line.current().unit());
        }
    }

    /** A line that no change names says nothing: not every source tells changes. */
    private static void quantities(AmendedOrder amended, Breaches breaches) {
        for (int i = 0; i < amended.order().lines().size(); i++) {
            int at = i;
            OrderLine line = amended.order().lines().get(i);
            List<Quantity> deltas = deltas(amended, line).toList();
            if (!deltas.isEmpty()) {
                Quantity expected = deltas.stream().reduce(ordered(amended, line), Quantity::plus);
                breaches.equal(() -> "order.lines[" + at + "].current", expected, line.current());
            }
        }
    }

    /** A line that a change added was not ordered when the order was placed. */
    private static Quantity ordered(AmendedOrder amended, OrderLine line) {
        boolean added = amended.changes().stream()
                .anyMatch(change -> change.kind().is(OrderChangeKind.ADD)
                        && change.lines().stream()
                                .anyMatch(touched -> touched.line().equals(line.ref())));
        return added ? line.quantity().minus(line.quantity()) : line.quantity();
    }

    private static Stream<Quantity> deltas(AmendedOrder amended, OrderLine line) {
        return amended.changes().stream()
                .flatMap(change -> change.lines().stream())
                .filter(touched -> touched.line().equals(line.ref()))
                .flatMap(touched -> Stream.ofNullable(touched.quantity()));
    }
}
