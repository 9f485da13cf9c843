package io.retailsync.model.inventory;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.Objects;

/** What has to hold of one movement of stock. The code is ours. */
public final class InventoryMovementRules {

    /** The rules. */
    public static final Rules<InventoryMovement> ALL = Rules.<InventoryMovement>of(InventoryMovement.class)
            .reject(
                    "Q2",
                    "A movement moves more than nothing, from or to a place, and not to where it was.",
                    InventoryMovementRules::moves)
            .build();

    private InventoryMovementRules() {}

    private static void moves(InventoryMovement movement, Breaches breaches) {
        if (movement.quantity().value().signum() <= 0) {
            breaches.add(InventoryMovementPaths.QUANTITY.toString(), "more than nothing", movement.quantity());
        }
        if (Objects.equals(movement.from(), movement.to())) {
            breaches.add(
                    InventoryMovementPaths.TO.toString(),
                    "another place or state than before",
                    movement.from() == null ? "no place" : "the same");
        }
    }
}
