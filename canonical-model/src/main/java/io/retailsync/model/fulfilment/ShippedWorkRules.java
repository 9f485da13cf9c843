package io.retailsync.model.fulfilment;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What has to hold of a fulfilment order and its shipments (canonical-model 9, S1). A line that names no order line is found by its SKU. */
public final class ShippedWorkRules {

    /** The rules. */
    public static final Rules<ShippedWork> ALL = Rules.<ShippedWork>of(ShippedWork.class)
            .reject("S1", "No more is sent than the location was asked for.", ShippedWorkRules::within)
            .build();

    private ShippedWorkRules() {}

    private static void within(ShippedWork work, Breaches breaches) {
        Map<String, Quantity> left = new LinkedHashMap<>();
        work.order().lines().forEach(line -> left.merge(line.orderLine(), line.claimed(), Quantity::plus));
        work.shipments().stream()
                .filter(shipment -> !shipment.status().is(ShipmentStatus.CANCELLED)
                        && !shipment.status().is(ShipmentStatus.VOIDED))
                .flatMap(shipment -> shipment.lines().stream())
                .forEach(sent -> take(work.order(), left, sent, breaches));
        left.forEach((line, rest) -> {
            if (rest.value().signum() < 0) {
                breaches.add(
                        "shipment.lines[" + line + "].quantity",
                        "no more than was asked for",
                        rest.value().negate() + " more");
            }
        });
    }

    private static void take(FulfilmentOrder order, Map<String, Quantity> left, ShipmentLine sent, Breaches breaches) {
        Optional<FulfilmentOrderLine> asked =
                order.lines().stream().filter(line -> isOf(sent, line)).findFirst();
        if (asked.isEmpty()
                || !asked.get().requested().unit().equals(sent.quantity().unit())) {
            breaches.add(
                    "shipment.lines",
                    "a line of the fulfilment order in its unit",
                    sent.sku() + " in " + sent.quantity().unit());
            return;
        }
        left.computeIfPresent(asked.get().orderLine(), (line, rest) -> rest.minus(sent.quantity()));
    }

    private static boolean isOf(ShipmentLine sent, FulfilmentOrderLine asked) {
        return sent.orderLine() == null
                ? sent.sku().equals(asked.sku())
                : asked.orderLine().equals(sent.orderLine());
    }
}
