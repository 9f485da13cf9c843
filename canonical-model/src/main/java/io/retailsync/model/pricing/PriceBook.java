package io.retailsync.model.pricing;

import java.util.List;

/**
 * Prices that hold at the same time: input of {@link PriceBookRules}.
 *
 * @param prices in any order
 */
public record PriceBook(List<Price> prices) {

    /**
     * Copies the list.
     *
     * @param prices in any order
     */
    public PriceBook {
        prices = List.copyOf(prices);
    }
}
