package io.retailsync.model.inventory;

import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was on hand at one location, what moved, and what is on hand now: input of {@link StockHistoryRules}.
 *
 * @param before what was known then
 * @param movements in any order; those of another SKU or time, or not at the location, count nothing
 * @param after what is known now, of the same SKU and location
 */
public record StockHistory(InventoryLevel before, List<InventoryMovement> movements, InventoryLevel after) {

    /**
     * Refuses levels of which nobody says what is on hand and when, copies the list.
     *
     * @param before what was known then
     * @param movements in any order; those of another SKU or time, or not at the location, count nothing
     * @param after what is known now, of the same SKU and location
     */
    public StockHistory {
        Required.present("before.onHand", before.onHand());
        Required.present("before.asOf", before.asOf());
        Required.present("after.onHand", after.onHand());
        Required.present("after.asOf", after.asOf());
        movements = List.copyOf(movements);
    }

    Quantity had() {
        return Objects.requireNonNull(before.onHand());
    }

    Quantity has() {
        return Objects.requireNonNull(after.onHand());
    }

    /** {@return what moved there between the two} */
    Stream<InventoryMovement> moved() {
        Instant from = Objects.requireNonNull(before.asOf());
        Instant to = Objects.requireNonNull(after.asOf());
        return movements.stream()
                .filter(movement -> movement.sku().equals(new Sku(after.sku())))
                .filter(movement -> movement.occurredAt().isAfter(from)
                        && !movement.occurredAt().isAfter(to));
    }
}
