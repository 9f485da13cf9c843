package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * An exact amount in one currency. The scale always equals the minor units of the currency; nothing rounds implicitly: what multiplies or
 * divides is in {@code io.retailsync.model.money} and asks for a rounding policy.
 *
 * @param amount decimal amount, absolute value below 10<sup>15</sup>
 * @param currency its currency
 */
public record Money(BigDecimal amount, CurrencyCode currency) implements Comparable<Money> {

    /** Digits before the decimal point. */
    private static final int MOST_DIGITS = 15;

    /**
     * Sets the scale where that loses nothing, refuses the rest.
     *
     * @param amount decimal amount, absolute value below 10<sup>15</sup>
     * @param currency its currency
     * @throws InvalidValue for more decimals than the currency has, and for 16 digits or more before the point
     */
    public Money {
        if (amount.scale() != currency.minorUnits()) {
            amount = atScaleOf(currency, amount);
        }
        if (amount.precision() > MOST_DIGITS + currency.minorUnits()) {
            throw tooLarge();
        }
    }

    private static BigDecimal atScaleOf(CurrencyCode currency, BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > currency.minorUnits()) {
            throw new InvalidValue(
                    "money",
                    "an amount with " + stripped.scale() + " decimals",
                    "at most " + currency.minorUnits() + " decimals for " + currency
                            + "; round by a named policy first");
        }
        if ((long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
            throw tooLarge();
        }
        return stripped.setScale(currency.minorUnits());
    }

    private static InvalidValue tooLarge() {
        return new InvalidValue("money", "an amount of 16 digits or more", "an absolute value below 10^15");
    }

    /**
     * {@return an amount}
     *
     * @param amount decimal text such as {@code 12.30}
     * @param currency three letters
     */
    public static Money of(String amount, String currency) {
        return new Money(decimal(amount), CurrencyCode.of(currency));
    }

    /**
     * {@return an amount}
     *
     * @param amount decimal text
     * @param currency three letters
     */
    @JsonCreator
    static Money parse(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        return of(amount, currency);
    }

    /**
     * {@return an amount of so many cents, yen or fils}
     *
     * @param minorUnits count of the smallest unit
     * @param currency its currency
     */
    public static Money ofMinor(long minorUnits, CurrencyCode currency) {
        return new Money(BigDecimal.valueOf(minorUnits, currency.minorUnits()), currency);
    }

    /**
     * {@return nothing of that currency}
     *
     * @param currency the currency
     */
    public static Money zero(CurrencyCode currency) {
        return ofMinor(0, currency);
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new InvalidValue("money.amount", "text of " + text.length() + " characters", "a decimal number");
        }
    }

    /**
     * {@return the sum}
     *
     * @param other same currency
     * @throws InvalidValue for another currency
     */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /**
     * {@return the difference}
     *
     * @param other same currency
     * @throws InvalidValue for another currency
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** {@return this amount with the other sign} */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /**
     * {@return this amount so many times, exactly}
     *
     * @param factor any whole number
     */
    public Money times(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
    }

    /** {@return whether the amount is nothing} */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** {@return -1, 0 or 1} */
    public int signum() {
        return amount.signum();
    }

    /** {@return the count of the smallest unit} */
    public BigInteger minorUnits() {
        return amount.unscaledValue();
    }

    /** {@return this amount without its sign} */
    public Money abs() {
        return amount.signum() < 0 ? negated() : this;
    }

    /**
     * Splits the amount in proportion to {@code weights} so that the parts add up to it: largest remainder first, ties to the lowest
     * index, symmetric in sign. A weight of zero receives nothing; where all are zero, the parts are equal.
     *
     * @param weights not negative, at least one
     * @return as many parts as weights, in their order
     * @throws InvalidValue for a negative weight or none
     */
    public List<Money> allocate(List<BigDecimal> weights) {
        return LargestRemainder.split(minorUnits(), weights).stream()
                .map(this::ofMinor)
                .toList();
    }

    /**
     * Splits like {@link #allocate(List)}, but in whole steps, as cash needs it.
     *
     * @param weights not negative, at least one
     * @param step the smallest part, such as 0.05 CHF; above zero
     * @return as many parts as weights, in their order
     * @throws InvalidValue for a negative weight or none, and where this amount is no multiple of the step
     */
    public List<Money> allocate(List<BigDecimal> weights, Money step) {
        if (same(step).signum() <= 0) {
            throw new InvalidValue("allocation.step", "a step of zero or less", "a step above zero");
        }
        BigInteger[] steps = minorUnits().divideAndRemainder(step.minorUnits());
        if (steps[1].signum() != 0) {
            throw new InvalidValue(
                    "allocation.step", "an amount that is no multiple of the step", "an amount rounded to the step");
        }
        return LargestRemainder.split(steps[0], weights).stream()
                .map(part -> ofMinor(part.multiply(step.minorUnits())))
                .toList();
    }

    private Money ofMinor(BigInteger units) {
        return new Money(new BigDecimal(units, currency.minorUnits()), currency);
    }

    private Money same(Money other) {
        if (other.currency != currency) {
            throw new InvalidValue(
                    "money.currency",
                    other.currency + " beside " + currency,
                    "amounts in one currency; convert them first");
        }
        return other;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
