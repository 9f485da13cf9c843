package io.retailsync.model.measure;

import io.retailsync.model.InvalidValue;
import java.math.BigDecimal;

/** A number that measures a thing: above zero, at most 6 decimals, no needless zeros. */
final class Extent {

    private static final int MOST_DECIMALS = 6;

    private Extent() {}

    static BigDecimal checked(String attribute, BigDecimal value) {
        if (value.signum() <= 0) {
            throw new InvalidValue(attribute, "zero or less", "a number above zero");
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS) {
            throw new InvalidValue(attribute, plain.scale() + " decimals", "at most 6");
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static BigDecimal parsed(String attribute, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new InvalidValue(attribute, "text of " + text.length() + " characters", "a decimal number");
        }
    }
}
