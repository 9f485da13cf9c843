package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.IDN;
import java.util.Locale;

/**
 * An e-mail address: the part before the @ as written, the domain in lower case and in ASCII (an internationalised one as {@code xn--…}).
 * Personal: {@link #toString()} masks it.
 *
 * <p>Not taken though standards allow them, because no shop means them: quoted parts with an @, and addresses of hosts in brackets. A domain
 * with ß or another letter that IDNA 2003 and 2008 read differently has to come as {@code xn--…}: we don't guess whose mailbox it is.
 *
 * @param value at most 254 characters with one @
 */
public record EmailAddress(@JsonValue String value) {

    /** ß, ς, and the zero-width joiners: UTS #46 §2, deviations. */
    private static final String DEVIATIONS = "ßς\u200C\u200D";

    /**
     * Trims, writes the domain in ASCII and lower case, and checks.
     *
     * @param value the text as given
     */
    @JsonCreator
    public EmailAddress {
        int size = value.length();
        value = value.strip();
        int at = value.indexOf('@');
        String local = value.substring(0, Math.max(0, at));
        if (local.isEmpty() || value.indexOf('@', at + 1) >= 0 || local.chars().anyMatch(EmailAddress::isNoLetter)) {
            throw refused(size);
        }
        value = local + "@" + ascii(value.substring(at + 1), size);
        if (value.length() > 254) {
            throw refused(size);
        }
    }

    private static String ascii(String domain, int size) {
        if (domain.isEmpty()
                || domain.endsWith(".")
                || domain.chars().anyMatch(letter -> DEVIATIONS.indexOf(letter) >= 0)) {
            throw refused(size);
        }
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            throw refused(size);
        }
    }

    private static boolean isNoLetter(int letter) {
        return Character.isWhitespace(letter) || Character.isISOControl(letter) || Character.isSpaceChar(letter);
    }

    private static InvalidValue refused(int size) {
        return new InvalidValue(
                "email", "text of " + size + " characters", "name@domain with one @ and no blanks, at most 254");
    }

    /** {@return the form by which addresses are compared: lower case throughout, and nothing else, as no provider's tricks are known here} */
    public String matchKey() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "***";
    }
}
