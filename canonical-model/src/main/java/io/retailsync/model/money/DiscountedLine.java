package io.retailsync.model.money;

import io.retailsync.model.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with its own discounts: each is taken from what the one before left, none takes the line below zero (canonical-model 8.1, rule 3).
 *
 * @param extended price times quantity
 * @param applied what each discount took, in their order
 * @param unused what each could not take, in their order
 */
public record DiscountedLine(Money extended, List<Money> applied, List<Money> unused) {

    /**
     * Copies the lists.
     *
     * @param extended price times quantity
     * @param applied what each discount took, in their order
     * @param unused what each could not take, in their order
     */
    public DiscountedLine {
        applied = List.copyOf(applied);
        unused = List.copyOf(unused);
    }

    /**
     * {@return the line after its discounts}
     *
     * @param extended price times quantity, zero or more
     * @param discounts by priority
     * @param policy the one of the order
     */
    public static DiscountedLine of(Money extended, List<Discount> discounts, RoundingPolicy policy) {
        List<Money> applied = new ArrayList<>();
        List<Money> unused = new ArrayList<>();
        Money running = extended;
        for (Discount discount : discounts) {
            Money taken = discount.takenFrom(running, policy);
            applied.add(taken);
            unused.add(discount.unused(taken));
            running = running.minus(taken);
        }
        return new DiscountedLine(extended, applied, unused);
    }

    /** {@return all that the discounts took} */
    public Money discount() {
        return applied.stream().reduce(Money.zero(extended.currency()), Money::plus);
    }

    /** {@return what is left to pay before tax is looked at} */
    public Money discounted() {
        return extended.minus(discount());
    }
}
