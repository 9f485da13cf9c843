package io.retailsync.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A GS1 trade item number: what stands in a bar code of 8, 12 (UPC), 13 (EAN) or 14 digits. It is kept as it came; the same number with
 * zeros before it is equal, because 036000291452 and 0036000291452 are one item.
 *
 * @param value 8, 12, 13 or 14 digits, the last of them a check digit
 */
public record Gtin(@JsonValue String value) {

    private static final int DIGITS = 14;
    private static final String SHORT_NUMBER = "000000";

    /**
     * Trims and checks.
     *
     * @param value 8, 12, 13 or 14 digits, the last of them a check digit
     */
    @JsonCreator
    public Gtin {
        value = CheckDigit.checked(
                "gtin", value, "8, 12, 13 or 14 digits with the GS1 check digit; leading zeros count", 8, 12, 13, 14);
    }

    /** {@return 14 digits, zeros before the number: the form in which data bases keep and compare it} */
    public String padded() {
        return "0".repeat(DIGITS - value.length()) + value;
    }

    /** {@return how many digits the number came with: 8, 12, 13 or 14} */
    public int length() {
        return value.length();
    }

    /**
     * {@return whether the number means something in a store or a region only, such as goods weighed at the counter} No other company may
     * be told of it: the prefixes are 02, 04 and 20 to 29, and 0 and 2 in numbers of 8 digits (GS1 General Specifications, section 1.4, GS1
     * prefixes and GS1-8 prefixes for restricted circulation).
     */
    public boolean inStoreOnly() {
        String padded = padded();
        if (padded.startsWith(SHORT_NUMBER)) {
            return padded.charAt(6) == '0' || padded.charAt(6) == '2';
        }
        String prefix = padded.substring(1, 3);
        return prefix.equals("02") || prefix.equals("04") || prefix.startsWith("2");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gtin that && padded().equals(that.padded());
    }

    @Override
    public int hashCode() {
        return padded().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
