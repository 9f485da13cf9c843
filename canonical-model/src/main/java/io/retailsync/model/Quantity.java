package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/**
 * How much of something, in a unit of UN/ECE Recommendation 20.
 *
 * @param value at most 6 decimals; pieces ({@code C62}) are whole numbers
 * @param unit Rec 20 common code, such as {@code C62} or {@code KGM}
 */
public record Quantity(BigDecimal value, String unit) implements Comparable<Quantity> {

    /** The code of pieces. */
    public static final String PIECE = "C62";

    /**
     * Strips needless zeros; refuses fractions of a piece.
     *
     * @param value at most 6 decimals; pieces ({@code C62}) are whole numbers
     * @param unit Rec 20 common code, such as {@code C62} or {@code KGM}
     */
    public Quantity {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
        if (value.scale() > 6 || (unit.equals(PIECE) && value.scale() > 0)) {
            throw new InvalidValue("quantity", value.scale() + " decimals", "at most 6, and whole pieces");
        }
        if (unit.isBlank() || unit.length() > 3) {
            throw new InvalidValue("quantity.unit", "text of " + unit.length() + " characters", "a Rec 20 code");
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
     * @throws IllegalArgumentException for another unit
     */
    public Quantity plus(Quantity other) {
        return new Quantity(value.add(same(other).value), unit);
    }

    /**
     * {@return the difference}
     *
     * @param other same unit
     * @throws IllegalArgumentException for another unit
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

    private Quantity same(Quantity other) {
        if (!other.unit.equals(unit)) {
            throw new IllegalArgumentException("quantities in " + unit + " and " + other.unit + " can't be combined");
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
