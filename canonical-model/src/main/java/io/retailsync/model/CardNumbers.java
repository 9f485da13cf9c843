package io.retailsync.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds payment card numbers in free text, which has no business holding them.
 *
 * <p>A card number is 13 to 19 digits, whole or in groups with a single blank or dash between, that pass the Luhn check and begin as a
 * network's numbers of that length do (ISO/IEC 7812-1 for structure and check digit; ranges and lengths of the networks as the public table
 * "Payment card number", "Issuer identification number" lists them, looked up 2026-11-28). Without the ranges every tenth order or parcel
 * number would pass for a card.
 *
 * <p>What we take for something else though it passes: 13 digits that are a valid EAN (cards of 13 digits were Visa's and are a thing of the
 * past, while German EANs begin with 4 too), and up to 15 digits behind a plus sign, a phone number. What we miss: cards of no listed
 * network, and digits that are spelled out or separated otherwise.
 */
public final class CardNumbers {

    private static final int LEAST_DIGITS = 13;
    private static final int MOST_DIGITS = 19;
    private static final int MOST_DIGITS_OF_A_PHONE = 15;
    private static final String SEPARATORS = " \u00A0\u202F-\u2010\u2011\u2012\u2013";

    private static final List<Network> NETWORKS = List.of(
            new Network("Visa", 400_000, 499_999, List.of(13, 16, 19)),
            new Network("Mastercard", 510_000, 559_999, List.of(16)),
            new Network("Mastercard", 222_100, 272_099, List.of(16)),
            new Network("American Express", 340_000, 349_999, List.of(15)),
            new Network("American Express", 370_000, 379_999, List.of(15)),
            new Network("Diners Club", 300_000, 305_999, List.of(14, 15, 16, 17, 18, 19)),
            new Network("Diners Club", 309_500, 309_599, List.of(14, 15, 16, 17, 18, 19)),
            new Network("Diners Club", 360_000, 369_999, List.of(14, 15, 16, 17, 18, 19)),
            new Network("Diners Club", 380_000, 399_999, List.of(14, 15, 16, 17, 18, 19)),
            new Network("JCB", 352_800, 358_999, List.of(16, 17, 18, 19)),
            new Network("Discover", 601_100, 601_199, List.of(16, 17, 18, 19)),
            new Network("Discover", 644_000, 659_999, List.of(16, 17, 18, 19)),
            new Network("UnionPay", 620_000, 629_999, List.of(16, 17, 18, 19)),
            new Network("Maestro", 501_800, 501_899, List.of(13, 14, 15, 16, 17, 18, 19)),
            new Network("Maestro, Dankort", 501_900, 502_099, List.of(13, 14, 15, 16, 17, 18, 19)),
            new Network("Maestro", 503_800, 503_899, List.of(13, 14, 15, 16, 17, 18, 19)),
            new Network("Maestro", 589_300, 589_399, List.of(13, 14, 15, 16, 17, 18, 19)),
            new Network("Maestro", 630_400, 630_499, List.of(13, 14, 15, 16, 17, 18, 19)),
            new Network("Maestro", 675_900, 676_399, List.of(13, 14, 15, 16, 17, 18, 19)),
            new Network("Mir", 220_000, 220_499, List.of(16, 17, 18, 19)));

    private CardNumbers() {}

    /**
     * {@return whether a text holds what looks like a card number}
     *
     * @param text any
     */
    public static boolean isIn(String text) {
        return !spans(text).isEmpty();
    }

    /**
     * {@return the text with {@code [card ****1234]} in place of each card number, of which the last four digits stay}
     *
     * @param text any
     */
    public static String redacted(String text) {
        StringBuilder redacted = new StringBuilder();
        int copied = 0;
        for (Span span : spans(text)) {
            redacted.append(text, copied, span.from())
                    .append("[card ****")
                    .append(span.lastFour())
                    .append(']');
            copied = span.to();
        }
        return redacted.append(text, copied, text.length()).toString();
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isDigit(text.charAt(at))) {
                Run run = Run.at(text, at);
                run.collect(spans);
                at = run.end();
            }
            at++;
        }
        return spans;
    }

    private static boolean isCard(String digits) {
        int first = Integer.parseInt(digits.substring(0, 6));
        return NETWORKS.stream().anyMatch(network -> network.issues(first, digits.length()))
                && luhn(digits)
                && !(digits.length() == LEAST_DIGITS && isEan(digits));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static boolean isEan(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }

    /** A range of first six digits, and how long numbers in it are. */
    private record Network(String name, int from, int to, List<Integer> lengths) {

        boolean issues(int firstSix, int length) {
            return firstSix >= from && firstSix <= to && lengths.contains(length);
        }
    }

    private record Span(int from, int to, String lastFour) {}

    /** Digits with at most one separator between any two; where each stands in the text. */
    private record Run(String digits, List<Integer> places, boolean phone) {

        static Run at(String text, int start) {
            StringBuilder digits = new StringBuilder();
            List<Integer> places = new ArrayList<>();
            int at = start;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                digits.append((char) ('0' + Character.digit(text.charAt(at), 10)));
                places.add(at);
                boolean separated = at + 2 < text.length()
                        && SEPARATORS.indexOf(text.charAt(at + 1)) >= 0
                        && Character.isDigit(text.charAt(at + 2));
                at += separated ? 2 : 1;
            }
            boolean phone = start > 0 && text.charAt(start - 1) == '+' && digits.length() <= MOST_DIGITS_OF_A_PHONE;
            return new Run(digits.toString(), places, phone);
        }

        int end() {
            return places.get(places.size() - 1) + 1;
        }

        /** Looks at every stretch of whole groups, the longest first, so that a date beside the number hides it not. */
        void collect(List<Span> spans) {
            int from = 0;
            while (!phone && from + LEAST_DIGITS <= digits.length()) {
                int length = startsGroup(from) ? cardLength(from) : 0;
                if (length > 0) {
                    int last = from + length - 1;
                    spans.add(new Span(places.get(from), places.get(last) + 1, digits.substring(last - 3, last + 1)));
                }
                from += Math.max(1, length);
            }
        }

        private int cardLength(int from) {
            for (int length = Math.min(MOST_DIGITS, digits.length() - from); length >= LEAST_DIGITS; length--) {
                if (endsGroup(from + length - 1) && isCard(digits.substring(from, from + length))) {
                    return length;
                }
            }
            return 0;
        }

        private boolean startsGroup(int index) {
            return index == 0 || places.get(index) > places.get(index - 1) + 1;
        }

        private boolean endsGroup(int index) {
            return index == digits.length() - 1 || places.get(index + 1) > places.get(index) + 1;
        }
    }
}
