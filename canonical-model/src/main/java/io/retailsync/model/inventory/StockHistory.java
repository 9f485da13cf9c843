package io.retailsync.model.inventory;

import java.util.List;

/**
 * What was on hand at one location, what moved, and what is on hand now: input of {@link StockHistoryRules}.
 *
 * @param before what was known then
 * @param movements in any order; those of another SKU or time, or not at the location, count nothing
 * @param after what is known now, of the same SKU and location
 */
public record StockHistory(StockPosition before, List<InventoryMovement> movements, StockPosition after) {

    /**
     * Copies the lists.
     *
     * @param before what was known then
     * @param movements in any order; those of another SKU or time, or not at the location, count nothing
     * @param after what is known now, of the same SKU and location
     */
    public StockHistory {
        movements = List.copyOf(movements);
    }
}
