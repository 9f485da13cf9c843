package io.retailsync.model.code;

import io.retailsync.model.InvalidValue;

/**
 * The check digit of GS1 keys: weights 3 and 1 in turn from the right, the sum of all is a multiple of ten (GS1 General Specifications,
 * section 7.9). It tells every single wrong digit, and most but not all swapped neighbours.
 */
final class CheckDigit {

    private CheckDigit() {}

    /** {@return the digits, trimmed, with a check digit that holds} */
    static String checked(String attribute, String text, String remedy, int... lengths) {
        String digits = text.strip();
        if (!digits.chars().allMatch(digit -> digit >= '0' && digit <= '9') || !isOneOf(lengths, digits.length())) {
            throw new InvalidValue(attribute, "text of " + text.length() + " characters", remedy);
        }
        if (!holds(digits)) {
            throw new InvalidValue(attribute, "a check digit that does not fit", remedy);
        }
        return digits;
    }

    static boolean holds(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = i % 2 == 0 ? 1 : 3;
            sum += weight * (digits.charAt(digits.length() - 1 - i) - '0');
        }
        return sum % 10 == 0;
    }

    private static boolean isOneOf(int[] lengths, int length) {
        for (int known : lengths) {
            if (known == length) {
                return true;
            }
        }
        return false;
    }
}
