package io.retailsync.model.inventory;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/**
 * What has to hold of the stock of one SKU at one location (canonical-model 9). Of the parts between what is on hand and what is available
 * (committed, reserved, not sellable) none is below zero: so available is at most what is on hand (I1).
 */
public final class InventoryRules {

    /** The rules. */
    public static final Rules<InventoryLevel> ALL = Rules.<InventoryLevel>of(InventoryLevel.class)
            .first("Q1", "What is on hand and what is available are in one unit.", InventoryRules::units)
            .reject("I1", "No more is available than is on hand.", InventoryRules::parts)
            .exception(
                    "I4",
                    "Neither what is on hand nor what is available is below zero, unless more may be sold than there is.",
                    InventoryRules::oversold)
            .build();

    private InventoryRules() {}

    private static void units(InventoryLevel level, Breaches breaches) {
        Quantity onHand = level.onHand();
        Quantity available = level.available();
        if (onHand != null && available != null) {
            breaches.equal(InventoryLevelPaths.AVAILABLE::toString, onHand.unit(), available.unit());
        }
    }

    private static void parts(InventoryLevel level, Breaches breaches) {
        Quantity onHand = level.onHand();
        Quantity available = level.available();
        if (onHand != null && available != null) {
            breaches.atMost(InventoryLevelPaths.AVAILABLE::toString, onHand, available);
        }
    }

    private static void oversold(InventoryLevel level, Breaches breaches) {
        InventoryLevelPaths.ON_HAND
                .read(level)
                .filter(quantity -> quantity.value().signum() < 0)
                .ifPresent(quantity -> breaches.add(InventoryLevelPaths.ON_HAND.toString(), "zero or more", quantity));
        InventoryLevelPaths.AVAILABLE
                .read(level)
                .filter(quantity -> quantity.value().signum() < 0)
                .ifPresent(
                        quantity -> breaches.add(InventoryLevelPaths.AVAILABLE.toString(), "zero or more", quantity));
    }
}
