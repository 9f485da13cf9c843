package io.retailsync.model.fulfilment;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What has to hold of an order and its fulfilment orders (canonical-model 9, O5 and O6). */
public final class ClaimedOrderRules {

    /** The rules. */
    public static final Rules<ClaimedOrder> ALL = Rules.<ClaimedOrder>of(ClaimedOrder.class)
            .first("Q1", "A line of a fulfilment order is a line of the order, in its unit.", ClaimedOrderRules::units)
            .reject("O5", "No location does more than it was asked for.", ClaimedOrderRules::done)
            .reject(
                    "O6",
                    "Locations are asked for no more of a line than is wanted; what was called off or given on does"
                            + " not count.",
                    ClaimedOrderRules::claimed)
            .build();

    private ClaimedOrderRules() {}

    private static void units(ClaimedOrder order, Breaches breaches) {
        lines(order).forEach(line -> {
            Quantity wanted = order.wanted().get(line.orderLine());
            Stream.of(line.requested(), line.fulfilled(), line.cancelled())
                    .forEach(part -> breaches.equal(
                            () -> path(line), wanted == null ? "a line of the order" : wanted.unit(), part.unit()));
        });
    }

    private static void done(ClaimedOrder order, Breaches breaches) {
        lines(order).forEach(line -> breaches.atMost(() -> path(line), line.claimed(), line.fulfilled()));
    }

    private static void claimed(ClaimedOrder order, Breaches breaches) {
        Map<String, Quantity> claimed = new LinkedHashMap<>();
        order.orders().stream()
                .filter(work -> !work.givenUp())
                .flatMap(work -> work.lines().stream())
                .forEach(line -> claimed.merge(line.orderLine(), line.claimed(), Quantity::plus));
        claimed.forEach((line, sum) -> breaches.atMost(
                () -> "fulfilmentOrder.lines[" + line + "].requested",
                Objects.requireNonNull(order.wanted().get(line)),
                sum));
    }

    private static Stream<FulfilmentOrderLine> lines(ClaimedOrder order) {
        return order.orders().stream().flatMap(work -> work.lines().stream());
    }

    private static String path(FulfilmentOrderLine line) {
        return "fulfilmentOrder.lines[" + line.orderLine() + "]";
    }
}
