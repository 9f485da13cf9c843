package io.retailsync.model.sales;

import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.payment.RefundLine;
import io.retailsync.model.rule.Breaches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The refunds of each line, added up and compared with the line (P4). */
final class RefundedLines {

    private final OrderDossier dossier;
    private final Money zero;

    RefundedLines(OrderDossier dossier) {
        this.dossier = dossier;
        this.zero = Money.zero(dossier.order().currency());
    }

    void check(Breaches breaches) {
        Map<String, List<RefundLine>> byLine = new LinkedHashMap<>();
        dossier.refunds()
                .forEach(refund -> refund.lines()
                        .forEach(line -> byLine.computeIfAbsent(line.orderLine(), any -> new ArrayList<>())
                                .add(line)));
        List<OrderLine> lines = dossier.order().lines();
        for (int i = 0; i < lines.size(); i++) {
            List<RefundLine> refunded = byLine.remove(lines.get(i).ref());
            if (refunded != null) {
                within(i, lines.get(i), refunded, breaches);
            }
        }
        byLine.keySet().stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> breaches.add("refunds.lines.orderLine", "a line of the order", line));
    }

    private void within(int at, OrderLine line, List<RefundLine> refunded, Breaches breaches) {
        Quantity none = line.quantity().minus(line.quantity());
        breaches.atMost(
                () -> OrderRules.line(at, "quantity"),
                line.quantity(),
                refunded.stream().map(RefundLine::quantity).reduce(none, Quantity::plus));
        int steps = dossier.order().presentment() == null ? 0 : refunded.size();
        amount(
                OrderRules.line(at, "net"),
                line.net(dossier.order().roundingPolicy()),
                refunded.stream().map(RefundLine::net).reduce(zero, Money::plus),
                steps,
                breaches);
        amount(
                OrderRules.line(at, "taxes"),
                line.tax(),
                refunded.stream().map(RefundLine::tax).reduce(zero, Money::plus),
                steps,
                breaches);
    }

    /** Refunds of an order that was converted were converted one by one. */
    private void amount(String path, Money most, Money found, int steps, Breaches breaches) {
        if (found.compareTo(most) <= 0) {
            return;
        }
        if (found.minus(most).compareTo(Money.ofMinor(steps, most.currency())) <= 0) {
            breaches.tolerate(path, "at most " + most, found);
        } else {
            breaches.add(path, "at most " + most, found);
        }
    }
}
