package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.OMS;
import static io.retailsync.model.Owner.PRC;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.money.RoundingPolicy;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Consumer;
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
        @Attribute(value = C1, owner = COM, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String ref,

        @Attribute(value = C0, owner = COM, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String sku,

        @Attribute(value = C1, owner = COM, merge = IMMUTABLE) @Size(max = 255)
        String title,

        @Attribute(value = C1, owner = COM, merge = IMMUTABLE)
        Quantity quantity,

        @Attribute(
                value = C1,
                owner = {OMS, COM})
        Quantity current,

        @Attribute(
                value = F1,
                owner = {PRC, COM},
                merge = IMMUTABLE)
        Money unitPrice,

        @Attribute(value = F1, owner = COM) Money discount,

        @Attribute(
                value = F1,
                owner = {TAX, COM},
                merge = IMMUTABLE)
        @Size(max = 100)
        List<TaxLine> taxes,

        @Attribute(value = C1, owner = COM, merge = IMMUTABLE)
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

    /** {@return a builder that was told nothing so far} */
    public static OrderLineBuilder builder() {
        return new OrderLineBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public OrderLine with(Consumer<OrderLineBuilder> change) {
        OrderLineBuilder builder = new OrderLineBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return price times ordered quantity} A rounding point for a part of a unit.
     *
     * @param policy the one of the order
     */
    public Money extended(RoundingPolicy policy) {
        return priceOf(quantity, policy);
    }

    Money priceOf(Quantity pieces, RoundingPolicy policy) {
        return pieces.value().scale() == 0
                ? unitPrice.times(pieces.whole())
                : policy.round(unitPrice.amount().multiply(pieces.value()), unitPrice.currency());
    }

    Money tax() {
        return taxes.stream().map(TaxLine::amount).reduce(Money.zero(unitPrice.currency()), Money::plus);
    }

    /**
     * {@return the extended price less discounts}
     *
     * @param policy the one of the order
     */
    public Money net(RoundingPolicy policy) {
        return extended(policy).minus(discount);
    }
}
