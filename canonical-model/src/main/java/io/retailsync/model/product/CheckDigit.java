package io.retailsync.model.product;

/** The check digit of GS1's numbers: weights 3 and 1 from the right (GS1 General Specifications, section 7.9). */
final class CheckDigit {

    private CheckDigit() {}

    /** {@return whether the text has the length and the digits of a GTIN} */
    static boolean looksLikeGtin(String text) {
        return text.matches("[0-9]{8}|[0-9]{12,14}");
    }

    static boolean isRight(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = (digits.length() - i) % 2 == 0 ? 3 : 1;
            sum += weight * (digits.charAt(i) - '0');
        }
        return sum % 10 == 0;
    }
}
