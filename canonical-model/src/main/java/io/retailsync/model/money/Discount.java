package io.retailsync.model.money;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.math.BigDecimal;

/** What a promotion takes off an amount; never more than there is. */
public sealed interface Discount {

    /**
     * A share of the amount. A rounding point.
     *
     * @param percent at most 100
     */
    record PercentOff(Percentage percent) implements Discount {

        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        /**
         * Refuses more than everything.
         *
         * @param percent at most 100
         */
        public PercentOff {
            if (percent.value().compareTo(ALL) > 0) {
                throw new InvalidValue("discount.percent", "more than 100 percent", "0 to 100");
            }
        }

        @Override
        public Money takenFrom(Money amount, RoundingPolicy policy) {
            return percent.shareOf(notNegative(amount), policy);
        }
    }

    /**
     * A fixed amount, or what there is of it.
     *
     * @param amount zero or more
     */
    record AmountOff(Money amount) implements Discount {

        /**
         * Refuses a surcharge.
         *
         * @param amount zero or more
         */
        public AmountOff {
            notNegative(amount);
        }

        @Override
        public Money takenFrom(Money reduced, RoundingPolicy policy) {
            return notNegative(reduced).compareTo(amount) < 0 ? reduced : amount;
        }

        @Override
        public Money unused(Money applied) {
            return amount.minus(applied);
        }
    }

    /**
     * {@return what is taken off}
     *
     * @param amount what is reduced, zero or more
     * @param policy the one of the order
     * @throws InvalidValue for an amount below zero
     */
    Money takenFrom(Money amount, RoundingPolicy policy);

    /**
     * {@return what could not be taken off, because there was too little: reported, not lost}
     *
     * @param applied what was taken off
     */
    default Money unused(Money applied) {
        return Money.zero(applied.currency());
    }

    private static Money notNegative(Money amount) {
        if (amount.signum() < 0) {
            throw new InvalidValue("discount", "an amount below zero", "zero or more");
        }
        return amount;
    }
}
