package io.retailsync.engine.internal;

import io.retailsync.model.Finding;
import io.retailsync.model.Key;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.fulfilment.ShipmentSnapshot;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderSnapshot;
import io.retailsync.spi.Receipt;
import java.util.List;

/**
 * What the processes of the tests carry along. It stands in this package because the package is open to the JSON form, as a host's own
 * package of process states has to be.
 *
 * @param key the order
 * @param order the order as it was heard last
 * @param shipped how many pieces have left
 * @param number the ERP's number of the booking
 */
public record Sale(Key key, Order order, long shipped, String number) {

    /** Begins with an order that was placed. */
    public static Sale of(OrderSnapshot placed) {
        return new Sale(placed.order(), placed.state(), 0, "");
    }

    /** Knows what the ERP said. */
    public Sale booked(Receipt receipt) {
        return new Sale(key, order, shipped, receipt.facts().getOrDefault("number", ""));
    }

    /** Counts what has left. */
    public Sale shipping(ShipmentSnapshot shipment) {
        long more = shipment.state().lines().stream()
                .map(ShipmentLine::quantity)
                .mapToLong(quantity -> quantity.whole())
                .sum();
        return new Sale(key, order, shipped + more, number);
    }

    /** Knows an edit. */
    public Sale edited(OrderSnapshot changed) {
        return new Sale(key, changed.state(), shipped, number);
    }

    /** How many pieces are wanted. */
    public long wanted() {
        return order.lines().stream().mapToLong(line -> line.current().whole()).sum();
    }

    /** Whether all of it has left. */
    public boolean allShipped() {
        return shipped >= wanted();
    }

    /** Orders of 13 pieces bring bad luck. */
    public List<Finding> violations() {
        return wanted() == 13
                ? List.of(new Finding("unlucky", "order.lines", "expected anything but 13 pieces"))
                : List.of();
    }
}
