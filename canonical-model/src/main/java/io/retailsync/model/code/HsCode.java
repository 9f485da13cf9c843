package io.retailsync.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.retailsync.model.InvalidValue;

/**
 * A customs tariff number: a subheading of the Harmonized System and what a country adds to it.
 *
 * @param value 6 to 10 digits, the first 6 a subheading of the system's edition
 */
public record HsCode(@JsonValue String value) {

    /**
     * Takes out dots and blanks, and checks.
     *
     * @param value 6 to 10 digits, such as {@code 6109.10.00}
     */
    @JsonCreator
    public HsCode {
        int size = value.length();
        value = value.replaceAll("[. ]", "");
        if (!value.matches("[0-9]{6,10}")) {
            throw new InvalidValue("hsCode", "text of " + size + " characters", "6 to 10 digits");
        }
        if (!HarmonizedSystem.has(value.substring(0, 6))) {
            throw new InvalidValue(
                    "hsCode",
                    "six digits that are no subheading",
                    "a subheading of " + HarmonizedSystem.edition() + "; an older edition's code has to be replaced");
        }
    }

    /** {@return the edition of the Harmonized System by which codes are checked, such as {@code HS 2022}} */
    public static String edition() {
        return HarmonizedSystem.edition();
    }

    /** {@return the 6 digits that all countries share} */
    public String subheading() {
        return value.substring(0, 6);
    }

    @Override
    public String toString() {
        return value;
    }
}
