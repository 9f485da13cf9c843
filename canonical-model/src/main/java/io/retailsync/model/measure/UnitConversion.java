package io.retailsync.model.measure;

import io.retailsync.model.Finding;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Quantity;
import io.retailsync.model.UnitCode;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How many of one unit are one of another, as an exact fraction in lowest terms: a case is 24 pieces, 24 over 1. It belongs to a product
 * where it is about packages.
 *
 * @param from the unit to convert from
 * @param to the unit to convert to
 * @param numerator above zero
 * @param denominator above zero
 */
public record UnitConversion(UnitCode from, UnitCode to, long numerator, long denominator) {

    private static final int MOST_DECIMALS = 6;

    /**
     * Refuses fractions of zero or less; reduces the fraction.
     *
     * @param from the unit to convert from
     * @param to the unit to convert to
     * @param numerator above zero
     * @param denominator above zero
     */
    public UnitConversion {
        if (numerator < 1 || denominator < 1) {
            throw new InvalidValue("unitConversion", "a fraction of zero or less", "two whole numbers above zero");
        }
        long common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= common;
        denominator /= common;
        if (from == to && numerator != denominator) {
            throw new InvalidValue("unitConversion", "a unit that is not one of itself", "1 over 1, or two units");
        }
    }

    /**
     * {@return a conversion into whole units: one {@code from} is {@code count} of {@code to}}
     *
     * @param from the larger unit
     * @param count above zero
     * @param to the smaller unit
     */
    public static UnitConversion of(UnitCode from, long count, UnitCode to) {
        return new UnitConversion(from, to, count, 1);
    }

    /** {@return the way back} */
    public UnitConversion inverse() {
        return new UnitConversion(to, from, denominator, numerator);
    }

    /**
     * {@return this conversion and then another one}
     *
     * @param next from the unit that this one leads to
     * @throws InvalidValue where it begins elsewhere, or the fraction becomes too large
     */
    public UnitConversion then(UnitConversion next) {
        if (next.from != to) {
            throw new InvalidValue("unitConversion", "a conversion from " + next.from, "one from " + to);
        }
        BigInteger above = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(next.numerator));
        BigInteger below = BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(next.denominator));
        BigInteger common = above.gcd(below);
        if (above.divide(common).bitLength() > 63 || below.divide(common).bitLength() > 63) {
            throw new InvalidValue("unitConversion", "a fraction beyond 63 bits", "fewer steps, or rounder numbers");
        }
        return new UnitConversion(
                from,
                next.to,
                above.divide(common).longValueExact(),
                below.divide(common).longValueExact());
    }

    /**
     * {@return the quantity in the other unit, exactly; or a finding where the unit is another, or the result is no quantity: more than 6
     * decimals, or a part of what is counted} Nothing is ever rounded here.
     *
     * @param quantity in {@link #from()}
     */
    public Either<Finding, Quantity> convert(Quantity quantity) {
        if (quantity.unitCode() != from) {
            return Either.left(finding("unit", "a quantity in " + quantity.unit(), "one in " + from));
        }
        BigInteger scaled = quantity.value()
                .movePointRight(MOST_DECIMALS)
                .toBigIntegerExact()
                .multiply(BigInteger.valueOf(numerator));
        BigInteger[] parts = scaled.divideAndRemainder(BigInteger.valueOf(denominator));
        BigDecimal converted = new BigDecimal(parts[0], MOST_DECIMALS).stripTrailingZeros();
        boolean whole = !to.countable() || converted.scale() <= 0;
        return parts[1].signum() == 0 && whole
                ? Either.right(new Quantity(converted, to.code()))
                : Either.left(finding(
                        "inexact",
                        "a quantity that is not exact in " + to,
                        to.countable() ? "a multiple that comes whole" : "one of at most 6 decimals"));
    }

    private static Finding finding(String code, String found, String expected) {
        return new Finding("unit-conversion-" + code, "quantity", "found " + found + "; expected " + expected);
    }
}
