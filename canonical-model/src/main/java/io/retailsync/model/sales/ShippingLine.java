package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What shipping costs.
 *
 * @param title what was shown
 * @param price before discounts
 * @param discount all discounts, not negative
 * @param taxes taxes on it
 */
public record ShippingLine(
        @Attribute(value = C1, owner = COM, merge = IMMUTABLE) @Size(max = 255)
        String title,

        @Attribute(value = F1, owner = COM) Money price,
        @Attribute(value = F1, owner = COM) Money discount,

        @Attribute(
                value = F1,
                owner = {TAX, COM},
                merge = IMMUTABLE)
        @Size(max = 100)
        List<TaxLine> taxes) {

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

    Money tax() {
        return taxes.stream().map(TaxLine::amount).reduce(Money.zero(price.currency()), Money::plus);
    }
}
