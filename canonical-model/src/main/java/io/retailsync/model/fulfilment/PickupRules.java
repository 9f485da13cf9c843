package io.retailsync.model.fulfilment;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.time.Instant;

/** What has to hold of goods that a customer collects (canonical-model §5.6). */
public final class PickupRules {

    /** The rules. */
    public static final Rules<Pickup> ALL = Rules.<Pickup>of(Pickup.class)
            .exception(
                    "B2", "Goods are collected when they are ready and before they are put back.", PickupRules::inTime)
            .build();

    private PickupRules() {}

    private static void inTime(Pickup pickup, Breaches breaches) {
        Instant end = pickup.expiresAt();
        Instant collected = pickup.collectedAt();
        if (end != null && !end.isAfter(pickup.readyAt())) {
            breaches.add("pickup.expiresAt", "a time after " + pickup.readyAt(), end);
        }
        if (collected != null && (collected.isBefore(pickup.readyAt()) || (end != null && collected.isAfter(end)))) {
            String found = collected.isBefore(pickup.readyAt()) ? "an earlier one" : "a later one";
            breaches.add("pickup.collectedAt", "a time from " + pickup.readyAt() + " to " + end, found);
        }
    }
}
