package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An e-mail address, kept as written; the domain compares in lower case. Personal: {@link #toString()} masks it.
 *
 * @param value at most 254 characters with one @
 */
public record EmailAddress(@JsonValue String value) {

    /**
     * Trims and checks.
     *
     * @param value the text as given
     */
    @JsonCreator
    public EmailAddress {
        value = value.strip();
        int at = value.lastIndexOf('@');
        if (at < 1 || at == value.length() - 1 || value.length() > 254) {
            throw new InvalidValue("email", "text of " + value.length() + " characters", "name@domain, at most 254");
        }
        value = value.substring(0, at) + value.substring(at).toLowerCase(java.util.Locale.ROOT);
    }

    /** {@return the form by which addresses are compared: lower case throughout} */
    public String matchKey() {
        return value.toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
        return "***";
    }
}
