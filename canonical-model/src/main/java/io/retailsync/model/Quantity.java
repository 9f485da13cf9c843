package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/**
 * How much of something, in a unit of UN/ECE Recommendation 20.
 *
 * @param value at most 15 digits before the point and 6 decimals; a whole number where the unit is countable, as pieces ({@code C62}) are
 * @param unit Rec 20 common code, such as {@code C62} or {@code KGM}
 */
public record Quantity(BigDecimal value, String unit) implements Comparable<Quantity> {

    /** The code of pieces. */
    public static final String PIECE = "C62";

    private static final int WHOLE_DIGITS = 15;

    /**
     * Strips needless zeros; refuses a unit that the recommendation does not have, fractions of what is counted, and numbers too large to mean anything.
     *
     * @param value at most 15 digits before the point and 6 decimals; a whole number where the unit is countable, as pieces ({@code C62}) are
     * @param unit Rec 20 common code, such as {@code C62} or {@code KGM}
     */
    public Quantity {
        if ((long) value.precision() - value.scale() > WHOLE_DIGITS) {
            throw new InvalidValue(
                    "quantity",
                    ((long) value.precision() - value.scale()) + " digits before the point",
                    "at most " + WHOLE_DIGITS);
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
        boolean countable = UnitCode.of(unit).countable();
        if (value.scale() > (countable ? 0 : 6)) {
            throw new InvalidValue(
                    "quantity",
                    value.scale() + " decimals",
                    countable ? "a whole number, as the unit is counted" : "at most 6");
        }
    }

    /**
     * {@return so many pieces}
     *
     * @param count any whole number
     */
    public static Quantity pieces(long count) {
        return new Quantity(BigDecimal.valueOf(count), PIECE);
    }

    @JsonCreator
    static Quantity parse(@JsonProperty("value") String value, @JsonProperty("unit") String unit) {
        return new Quantity(new BigDecimal(value), unit);
    }

    /**
     * {@return the sum}
     *
     * @param other same unit
     * @throws InvalidValue for another unit
     */
    public Quantity plus(Quantity other) {
        return new Quantity(value.add(same(other).value), unit);
    }

    /**
     * {@return the difference}
     *
     * @param other same unit
     * @throws InvalidValue for another unit
     */
    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(same(other).value), unit);
    }

    /**
     * {@return the value as a whole number}
     *
     * @throws ArithmeticException where it is none
     */
    public long whole() {
        return value.longValueExact();
    }

    /** {@return the unit with what the recommendation says of it} */
    public UnitCode unitCode() {
        return UnitCode.of(unit);
    }

    /** {@return −1, 0 or 1: less than nothing, nothing, or more} */
    public int signum() {
        return value.signum();
    }

    private Quantity same(Quantity other) {
        if (!other.unit.equals(unit)) {
            throw new InvalidValue(
                    "quantity.unit", other.unit + " beside " + unit, "quantities in one unit; convert them first");
        }
        return other;
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(same(other).value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
