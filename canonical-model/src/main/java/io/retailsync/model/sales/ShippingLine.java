package io.retailsync.model.sales;

import io.retailsync.model.Money;
import java.util.List;

/**
 * What shipping costs.
 *
 * @param title what was shown
 * @param price before discounts
 * @param discount all discounts, not negative
 * @param taxes taxes on it
 */
public record ShippingLine(String title, Money price, Money discount, List<TaxLine> taxes) {

    /**
     * Copies the taxes.
     *
     * @param title what was shown
     * @param price before discounts
     * @param discount all discounts, not negative
     * @param taxes taxes on it
     */
    public ShippingLine {
        taxes = List.copyOf(taxes);
    }
}
