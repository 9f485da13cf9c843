package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An exact amount in one currency. The scale always equals the minor units of the currency; nothing rounds implicitly.
 *
 * @param amount decimal amount, absolute value below 10<sup>15</sup>
 * @param currency its currency
 */
public record Money(BigDecimal amount, CurrencyCode currency) implements Comparable<Money> {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    /**
     * Sets the scale where that loses nothing, refuses the rest.
     *
     * @param amount decimal amount, absolute value below 10<sup>15</sup>
     * @param currency its currency
     */
    public Money {
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > currency.minorUnits()) {
            throw new InvalidValue(
                    "money",
                    "an amount with " + stripped.scale() + " decimals",
                    "at most " + currency.minorUnits() + " decimals for " + currency
                            + "; round by a named policy first");
        }
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new InvalidValue("money", "an amount of 16 digits or more", "an absolute value below 10^15");
        }
        amount = amount.setScale(currency.minorUnits());
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
     * @throws IllegalArgumentException for another currency
     */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /**
     * {@return the difference}
     *
     * @param other same currency
     * @throws IllegalArgumentException for another currency
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

    /**
     * Splits the amount in proportion to {@code weights} so that the parts add up to it: largest remainder first, ties to the lowest
     * index, symmetric in sign.
     *
     * @param weights not negative, not all zero
     * @return as many parts as weights, in their order
     */
    public List<Money> allocate(List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new InvalidValue("weights", "a sum that is not positive", "weights of zero or more, one above zero");
        }
        BigInteger whole = minorUnits().abs();
        int sign = amount.signum() < 0 ? -1 : 1;
        List<BigInteger> parts = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigInteger given = BigInteger.ZERO;
        for (BigDecimal weight : weights) {
            BigDecimal[] share = new BigDecimal(whole).multiply(weight).divideAndRemainder(total);
            parts.add(share[0].toBigIntegerExact());
            remainders.add(share[1]);
            given = given.add(share[0].toBigIntegerExact());
        }
        int left = whole.subtract(given).intValueExact();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> remainders.get(i))
                .reversed()
                .thenComparing(i -> i));
        for (int i = 0; i < left; i++) {
            parts.set(order.get(i), parts.get(order.get(i)).add(BigInteger.ONE));
        }
        return parts.stream()
                .map(part -> new Money(
                        new BigDecimal(part.multiply(BigInteger.valueOf(sign)), currency.minorUnits()), currency))
                .toList();
    }

    private Money same(Money other) {
        if (other.currency != currency) {
            throw new IllegalArgumentException(
                    "amounts in " + currency + " and " + other.currency + " can't be combined");
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
