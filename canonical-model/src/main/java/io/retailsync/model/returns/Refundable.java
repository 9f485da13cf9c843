package io.retailsync.model.returns;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicy;
import java.util.List;

/**
 * What may be given back for a return: the lines less the fee, and the shipping.
 *
 * @param lines what the accepted pieces were sold for, tax included
 * @param fee kept by the retailer, not negative, at most the lines
 * @param shipping given back, tax included
 */
public record Refundable(Money lines, Money fee, Money shipping) {

    /**
     * Refuses a fee beyond the lines.
     *
     * @param lines what the accepted pieces were sold for, tax included
     * @param fee kept by the retailer, not negative, at most the lines
     * @param shipping given back, tax included
     */
    public Refundable {
        if (fee.signum() < 0 || fee.compareTo(lines) > 0) {
            throw new InvalidValue("refundable.fee", "an amount out of range", "zero up to what the lines came to");
        }
    }

    /**
     * {@return what may be given back with a fee of so many percent} The fee is a rounding point.
     *
     * @param lines what the accepted pieces were sold for, tax included, each by {@link io.retailsync.model.money.RefundProration}
     * @param fee of all of them together
     * @param shipping given back, tax included
     * @param policy the one of the order
     */
    public static Refundable of(List<Money> lines, Percentage fee, Money shipping, RoundingPolicy policy) {
        Money sum = lines.stream().reduce(Money.zero(shipping.currency()), Money::plus);
        return new Refundable(sum, fee.shareOf(sum, policy), shipping);
    }

    /** {@return all that may be given back} */
    public Money total() {
        return lines.minus(fee).plus(shipping);
    }
}
