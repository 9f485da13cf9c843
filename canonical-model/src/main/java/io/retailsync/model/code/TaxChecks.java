package io.retailsync.model.code;

/** Check digits of tax numbers, each of a number whose form is known to fit. Their sources: {@link TaxNumbers}. */
final class TaxChecks {

    private static final String SPANISH_PERSON = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String SPANISH_COMPANY = "JABCDEFGHI";
    private static final String SPANISH_COMPANIES = "ABCDEFGHJNPQRSUVW";
    private static final int[] AUSTRALIAN_WEIGHTS = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};

    private TaxChecks() {}

    /** ISO 7064 Mod 11,10. */
    static boolean german(String value) {
        int check = 10;
        for (int i = 0; i < value.length() - 1; i++) {
            int sum = (check + digit(value, i)) % 10;
            check = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (check + digit(value, value.length() - 1)) % 10 == 1;
    }

    static boolean austrian(String value) {
        int sum = luhnSum(value.substring(1, 8));
        return Math.floorMod(6 - sum, 10) == digit(value, 8);
    }

    static boolean belgian(String value) {
        long first = Long.parseLong(value.substring(0, 8));
        return (first + Integer.parseInt(value.substring(8))) % 97 == 0;
    }

    /** Keys of digits only; those with letters pass. Numbers of Monaco have 000 where the SIREN, itself a Luhn number, would begin. */
    static boolean french(String value) {
        String siren = value.substring(2);
        if (!siren.startsWith("000") && !luhn(siren)) {
            return false;
        }
        String key = value.substring(0, 2);
        return !key.matches("[0-9]{2}") || Integer.parseInt(key) == Long.parseLong(siren + "12") % 97;
    }

    /** Companies: a sum of weights modulo 11 over nine digits. Persons since 2020: ISO 7064 Mod 97,10 over all with the prefix. */
    static boolean dutch(String value) {
        return elevenTest(value) || mod97("NL" + value);
    }

    private static boolean elevenTest(String value) {
        if (!value.substring(0, 9).matches("[0-9]{9}")) {
            return false;
        }
        int sum = -digit(value, 8);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digit(value, i);
        }
        return sum % 11 == 0;
    }

    private static boolean mod97(String text) {
        int rest = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), 36);
            if (value < 0) {
                return true;
            }
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /** Persons, foreigners and companies; of other kinds of holders we know the form only. */
    static boolean spanish(String value) {
        char first = value.charAt(0);
        char last = value.charAt(8);
        if (Character.isDigit(first)) {
            return last == person(value.substring(0, 8));
        }
        if (first >= 'X' && first <= 'Z') {
            return last == person((first - 'X') + value.substring(1, 8));
        }
        if (SPANISH_COMPANIES.indexOf(first) < 0) {
            return true;
        }
        int check = Math.floorMod(-luhnSum(value.substring(1, 8) + "0"), 10);
        return last == '0' + check || last == SPANISH_COMPANY.charAt(check);
    }

    private static char person(String digits) {
        return SPANISH_PERSON.charAt(Integer.parseInt(digits) % 23);
    }

    static boolean australian(String value) {
        int sum = -AUSTRALIAN_WEIGHTS[0];
        for (int i = 0; i < value.length(); i++) {
            sum += AUSTRALIAN_WEIGHTS[i] * digit(value, i);
        }
        return sum % 89 == 0;
    }

    static boolean luhn(String digits) {
        return luhnSum(digits) % 10 == 0;
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighted = digit(digits, digits.length() - 1 - i) * (i % 2 == 0 ? 1 : 2);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
