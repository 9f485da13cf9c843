package io.retailsync.model.money;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.util.List;

/**
 * A discount on a whole order, shared among its lines by what they cost after their own discounts; no line falls below zero. Tax is
 * calculated after it: it comes off the net amount where prices are net (canonical-model 8.1, rules 3 and 4).
 *
 * @param parts what each line bears, in their order
 * @param unused what could not be taken off
 */
public record DiscountAllocation(List<Money> parts, Money unused) {

    /**
     * Copies the list.
     *
     * @param parts what each line bears, in their order
     * @param unused what could not be taken off
     */
    public DiscountAllocation {
        parts = List.copyOf(parts);
    }

    /**
     * {@return the shares of the lines}
     *
     * @param discount of the order
     * @param lines the eligible lines after their own discounts, zero or more each; for a discount on shipping the shipping lines alone
     * @param policy the one of the order
     * @throws InvalidValue without lines or for a line below zero
     */
    public static DiscountAllocation over(List<Money> lines, Discount discount, RoundingPolicy policy) {
        Money sum = lines.stream()
                .reduce(Money::plus)
                .orElseThrow(() -> new InvalidValue("discount.lines", "an empty list", "at least one eligible line"));
        Money applied = discount.takenFrom(sum, policy);
        return new DiscountAllocation(
                applied.allocate(lines.stream().map(Money::amount).toList()), discount.unused(applied));
    }
}
