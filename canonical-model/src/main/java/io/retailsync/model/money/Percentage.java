package io.retailsync.model.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.math.BigDecimal;

/**
 * So many of a hundred: 19 is nineteen percent, not nineteen times.
 *
 * @param value 0 to 1,000 (excises go beyond 100), at most 6 decimals
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    /** Nothing of it. */
    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    /**
     * Strips needless zeros, refuses what is out of range.
     *
     * @param value 0 to 1,000 (excises go beyond 100), at most 6 decimals
     */
    public Percentage {
        if (value.signum() < 0 || value.compareTo(MOST) > 0) {
            throw new InvalidValue("percentage", "a number out of range", "0 to 1000, as percent and not as fraction");
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() > 6) {
            throw new InvalidValue("percentage", value.scale() + " decimals", "at most 6");
        }
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    /**
     * {@return a percentage}
     *
     * @param text decimal text such as {@code 7.5}
     */
    @JsonCreator
    public static Percentage of(String text) {
        try {
            return new Percentage(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new InvalidValue("percentage", "text of " + text.length() + " characters", "a decimal number");
        }
    }

    /**
     * {@return so many of a hundred parts of it} A rounding point.
     *
     * @param whole the hundred
     * @param policy how the share is rounded
     */
    public Money shareOf(Money whole, RoundingPolicy policy) {
        return policy.quotient(whole.amount().multiply(value), HUNDRED, whole.currency());
    }

    Fraction fraction() {
        return Fraction.of(value.movePointLeft(2));
    }

    @JsonValue
    private String text() {
        return value.toPlainString();
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return text() + " %";
    }
}
