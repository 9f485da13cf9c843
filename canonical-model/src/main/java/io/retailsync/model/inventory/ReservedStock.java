package io.retailsync.model.inventory;

import java.util.List;

/**
 * Stock of one SKU at one location, and what is set aside: input of {@link ReservedStockRules}.
 *
 * @param position what is known of the stock
 * @param reservations all that may touch it; those that are over, and lines of other SKUs and locations, count nothing
 */
public record ReservedStock(StockPosition position, List<Reservation> reservations) {

    /**
     * Copies the lists.
     *
     * @param position what is known of the stock
     * @param reservations all that may touch it; those that are over, and lines of other SKUs and locations, count nothing
     */
    public ReservedStock {
        reservations = List.copyOf(reservations);
    }
}
