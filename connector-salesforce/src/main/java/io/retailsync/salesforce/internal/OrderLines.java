package io.retailsync.salesforce.internal;

import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderStatus;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines an order has at the org: those that are still wanted, in the quantity still wanted. An order that was called off, or of which
 * nothing is wanted any more, keeps its lines as they were ordered: an order without products would say nothing.
 */
final class OrderLines {

    /**
     * One line at the org.
     *
     * @param line as the source has it
     * @param quantity at the org
     */
    record Item(OrderLine line, BigDecimal quantity) {}

    private OrderLines() {}

    /**
     * {@return the lines by their keys at the org}
     *
     * @param orderKey key of the order
     */
    static Map<String, Item> of(String orderKey, Order order) {
        return of(orderKey, order.lines(), order.cancelled() || order.status().is(OrderStatus.REJECTED));
    }

    static Map<String, Item> of(String orderKey, List<OrderLine> lines, boolean calledOff) {
        boolean nothingWanted =
                lines.stream().noneMatch(line -> line.current().value().signum() > 0);
        Map<String, Item> items = new LinkedHashMap<>();
        for (OrderLine line : lines) {
            BigDecimal quantity = (calledOff || nothingWanted ? line.quantity() : line.current()).value();
            if (quantity.signum() > 0) {
                items.put(key(orderKey, line), new Item(line, quantity));
            }
        }
        return items;
    }

    /** {@return the key of a line: the order's key and the last part of the source's id, without signs that addresses can't carry} */
    static String key(String orderKey, OrderLine line) {
        String ref = line.ref();
        String tail = ref.substring(ref.lastIndexOf('/') + 1);
        return orderKey + '-' + tail.replaceAll("[^A-Za-z0-9_]", "_");
    }
}
