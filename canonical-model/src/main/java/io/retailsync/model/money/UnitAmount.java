package io.retailsync.model.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What so much of something costs: a price, cost or rate, with more decimals than money may have. It becomes money only by
 * {@link #extend}; a unit price is never rounded first (0.005678 a gram is 1.70 for 300 grams, not 3.00).
 *
 * @param amount at most 12 decimals, absolute value below 10<sup>15</sup>
 * @param currency its currency
 * @param per for how much, above zero; one piece where nothing was said
 */
public record UnitAmount(BigDecimal amount, CurrencyCode currency, Quantity per) {

    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DIGITS = 15;

    /**
     * Strips needless zeros, refuses what is out of range.
     *
     * @param amount at most 12 decimals, absolute value below 10<sup>15</sup>
     * @param currency its currency
     * @param per for how much, above zero; one piece where nothing was said
     */
    public UnitAmount {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() > MOST_DECIMALS) {
            throw new InvalidValue("unitAmount.amount", amount.scale() + " decimals", "at most 12");
        }
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new InvalidValue("unitAmount.amount", "16 digits or more", "an absolute value below 10^15");
        }
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
        if (per.value().signum() <= 0) {
            throw new InvalidValue("unitAmount.per", "a quantity of zero or less", "a quantity above zero");
        }
    }

    /**
     * {@return a price of one piece}
     *
     * @param amount decimal text such as {@code 0.005678}
     * @param currency three letters
     */
    public static UnitAmount of(String amount, String currency) {
        return parse(amount, CurrencyCode.of(currency), null);
    }

    /**
     * {@return a price of one piece}
     *
     * @param price of one
     */
    public static UnitAmount of(Money price) {
        return new UnitAmount(price.amount(), price.currency(), Quantity.pieces(1));
    }

    @JsonCreator
    static UnitAmount parse(
            @JsonProperty("amount") String amount,
            @JsonProperty("currency") CurrencyCode currency,
            @JsonProperty("per") @Nullable Quantity per) {
        try {
            return new UnitAmount(new BigDecimal(amount), currency, per == null ? Quantity.pieces(1) : per);
        } catch (NumberFormatException e) {
            throw new InvalidValue(
                    "unitAmount.amount", "text of " + amount.length() + " characters", "a decimal number");
        }
    }

    /**
     * {@return the same price for another quantity's worth}
     *
     * @param quantity for how much, above zero
     */
    public UnitAmount per(Quantity quantity) {
        return new UnitAmount(amount, currency, quantity);
    }

    /**
     * {@return price times quantity} The first rounding point of a line.
     *
     * @param quantity how much, in the unit of the price; negative for what comes back
     * @param policy how the product is rounded
     * @throws InvalidValue for a quantity in another unit
     */
    public Money extend(Quantity quantity, RoundingPolicy policy) {
        return policy.quotient(product(quantity), per.value(), currency);
    }

    Fraction exact(Quantity quantity) {
        return Fraction.of(product(quantity)).dividedBy(Fraction.of(per.value()));
    }

    private BigDecimal product(Quantity quantity) {
        if (!quantity.unit().equals(per.unit())) {
            throw new InvalidValue(
                    "unitAmount.per",
                    "a quantity in " + quantity.unit(),
                    "one in " + per.unit() + "; convert it first");
        }
        return amount.multiply(quantity.value());
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency + " per " + per;
    }
}
