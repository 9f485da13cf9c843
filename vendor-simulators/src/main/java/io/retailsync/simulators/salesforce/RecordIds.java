package io.retailsync.simulators.salesforce;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hands out record ids and completes short ones.
 *
 * <p>An id has 15 characters, case matters, the first three name the object; three more make it safe where case is lost: of
 * each group of five characters, the capital letters are the bits of an index into {@code A-Z0-5}.
 */
final class RecordIds {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?");
    private static final String POD = "5e";
    private static final int SHORT = 15;

    private final Map<String, Long> last = new HashMap<>();

    String next(String keyPrefix) {
        long serial = last.merge(keyPrefix, 1L, Long::sum);
        StringBuilder digits = new StringBuilder();
        for (long rest = serial; rest > 0; rest /= DIGITS.length()) {
            digits.append(DIGITS.charAt((int) (rest % DIGITS.length())));
        }
        String body = digits.reverse().toString();
        int zeros = SHORT - keyPrefix.length() - POD.length() - body.length();
        return full(keyPrefix + POD + "0".repeat(zeros) + body);
    }

    /**
     * {@return the 18-character form, or empty where the text is no id}
     *
     * @param text a possible id
     */
    static Optional<String> complete(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String full = full(text.substring(0, SHORT));
        boolean intact = text.length() == SHORT || text.equals(full);
        return intact ? Optional.of(full) : Optional.empty();
    }

    static String full(String fifteen) {
        StringBuilder check = new StringBuilder(fifteen);
        for (int group = 0; group < SHORT; group += 5) {
            int bits = 0;
            for (int place = 0; place < 5; place++) {
                char letter = fifteen.charAt(group + place);
                bits |= letter >= 'A' && letter <= 'Z' ? 1 << place : 0;
            }
            check.append(CHECK.charAt(bits));
        }
        return check.toString();
    }
}
