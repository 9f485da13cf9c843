package io.retailsync.model.sales;

import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order, in the shop's currency.
 *
 * @param ref the source's id of the line, whole
 * @param sku stock keeping unit; absent for free items
 * @param title what was shown when it was bought
 * @param quantity how many were ordered
 * @param current how many are still wanted after edits, cancellations and refunds
 * @param unitPrice price of one before discounts
 * @param discount all discounts of the line, not negative
 * @param taxes taxes of the line
 * @param ships whether it has to be shipped
 */
public record OrderLine(
        String ref,
        @Nullable String sku,
        String title,
        Quantity quantity,
        Quantity current,
        Money unitPrice,
        Money discount,
        List<TaxLine> taxes,
        boolean ships) {

    /**
     * Copies the taxes.
     *
     * @param ref the source's id of the line, whole
     * @param sku stock keeping unit; absent for free items
     * @param title what was shown when it was bought
     * @param quantity how many were ordered
     * @param current how many are still wanted after edits, cancellations and refunds
     * @param unitPrice price of one before discounts
     * @param discount all discounts of the line, not negative
     * @param taxes taxes of the line
     * @param ships whether it has to be shipped
     */
    public OrderLine {
        taxes = List.copyOf(taxes);
    }

    /** {@return price times ordered quantity} */
    public Money extended() {
        return unitPrice.times(quantity.whole());
    }

    /** {@return the extended price less discounts} */
    public Money net() {
        return extended().minus(discount);
    }
}
