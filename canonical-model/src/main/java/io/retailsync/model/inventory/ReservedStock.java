package io.retailsync.model.inventory;

import java.util.List;

/**
 * Stock of one SKU at one location, and what is set aside: input of {@link ReservedStockRules}.
 *
 * @param level what is known of the stock
 * @param reservations all that may touch it; those that are over, and lines of other SKUs and locations, count nothing
 */
public record ReservedStock(InventoryLevel level, List<Reservation> reservations) {

    /**
     * Copies the lists.
     *
     * @param level what is known of the stock
     * @param reservations all that may touch it; those that are over, and lines of other SKUs and locations, count nothing
     */
    public ReservedStock {
        reservations = List.copyOf(reservations);
    }
}
