package io.retailsync.model.fulfilment;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of one shipment (canonical-model 9). What depends on its order stands in the rules of the order's dossier. */
public final class ShipmentRules {

    /** The rules. */
    public static final Rules<Shipment> ALL = Rules.<Shipment>of(Shipment.class)
            .reject("S1", "A parcel holds no less than nothing of each line.", ShipmentRules::quantities)
            .exception(
                    "S2",
                    "A parcel that is on its way or arrived was dispatched before: it has a time of dispatch.",
                    ShipmentRules::dispatched)
            .build();

    private ShipmentRules() {}

    private static void quantities(Shipment shipment, Breaches breaches) {
        for (int i = 0; i < shipment.lines().size(); i++) {
            ShipmentLine line = shipment.lines().get(i);
            if (line.quantity().value().signum() < 0) {
                breaches.add(ShipmentPaths.LINES + "[" + i + "].quantity", "zero or more", line.quantity());
            }
        }
    }

    private static void dispatched(Shipment shipment, Breaches breaches) {
        boolean left = shipment.status().known().filter(ShipmentStatus::left).isPresent();
        if (left && shipment.dispatchedAt() == null) {
            breaches.add(ShipmentPaths.DISPATCHED_AT.toString(), "a time", "none");
        }
    }
}
