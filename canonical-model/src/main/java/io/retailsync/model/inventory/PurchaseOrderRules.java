package io.retailsync.model.inventory;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.stream.Stream;

/** What has to hold of an order at a supplier. {@code B3} is ours. */
public final class PurchaseOrderRules {

    /** The rules. */
    public static final Rules<PurchaseOrder> ALL = Rules.<PurchaseOrder>of(PurchaseOrder.class)
            .first("M1", "All costs of a purchase order are in its currency.", PurchaseOrderRules::currencies)
            .first("Q1", "All quantities of a line are in one unit.", PurchaseOrderRules::units)
            .exception("B3", "No more comes than was ordered and not called off.", PurchaseOrderRules::received)
            .build();

    private PurchaseOrderRules() {}

    private static void currencies(PurchaseOrder order, Breaches breaches) {
        for (int i = 0; i < order.lines().size(); i++) {
            int at = i;
            breaches.equal(
                    () -> path(at, "unitCost"),
                    order.currency(),
                    order.lines().get(i).unitCost().currency());
        }
    }

    private static void units(PurchaseOrder order, Breaches breaches) {
        for (int i = 0; i < order.lines().size(); i++) {
            int at = i;
            PurchaseOrderLine line = order.lines().get(i);
            Stream.of(line.received(), line.cancelled(), line.unitCost().per())
                    .forEach(quantity -> breaches.equal(
                            () -> path(at, "quantity"),
                            quantity.unit(),
                            line.quantity().unit()));
        }
    }

    private static void received(PurchaseOrder order, Breaches breaches) {
        for (int i = 0; i < order.lines().size(); i++) {
            int at = i;
            PurchaseOrderLine line = order.lines().get(i);
            breaches.atMost(() -> path(at, "received"), line.quantity().minus(line.cancelled()), line.received());
        }
    }

    private static String path(int line, String attribute) {
        return PurchaseOrderPaths.LINES + "[" + line + "]." + attribute;
    }
}
