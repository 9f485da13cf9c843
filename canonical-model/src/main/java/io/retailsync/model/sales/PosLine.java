package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a receipt.
 *
 * @param ref the number of the line on the receipt
 * @param sku stock keeping unit; absent for free items
 * @param title what stands on the receipt
 * @param quantity how many; below zero for what was given back
 * @param unitPrice price of one before discounts
 * @param discount all discounts of the line, of the sign of the quantity
 * @param taxes taxes of the line
 */
public record PosLine(
        @Attribute(value = C1, owner = POS, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String ref,

        @Attribute(value = C0, owner = POS, merge = IMMUTABLE) @Nullable
        Sku sku,

        @Attribute(value = C1, owner = POS, merge = IMMUTABLE) @Size(max = 255)
        String title,

        @Attribute(value = C1, owner = POS, merge = IMMUTABLE)
        Quantity quantity,

        @Attribute(value = F1, owner = POS, merge = IMMUTABLE)
        Money unitPrice,

        @Attribute(value = F1, owner = POS, merge = IMMUTABLE)
        Money discount,

        @Attribute(value = F1, owner = POS, merge = IMMUTABLE) @Size(max = 100)
        List<TaxLine> taxes) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param ref the number of the line on the receipt
     * @param sku stock keeping unit; absent for free items
     * @param title what stands on the receipt
     * @param quantity how many; below zero for what was given back
     * @param unitPrice price of one before discounts
     * @param discount all discounts of the line, of the sign of the quantity
     * @param taxes taxes of the line
     */
    public PosLine {
        Required.present("ref", ref);
        Required.present("title", title);
        Required.present("quantity", quantity);
        Required.present("unitPrice", unitPrice);
        Required.present("discount", discount);
        taxes = List.copyOf(taxes);
    }

    /**
     * {@return price times quantity}
     *
     * @throws ArithmeticException for a part of a piece (rule Q1 of {@link PosTransactionRules})
     */
    public Money extended() {
        return unitPrice.times(quantity.whole());
    }

    /** {@return all taxes of the line} */
    public Money tax() {
        return taxes.stream().map(TaxLine::amount).reduce(Money.zero(unitPrice.currency()), Money::plus);
    }
}
