package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A phone number in the shape of E.164; whether it exists is not checked here. Personal: {@link #toString()} masks it.
 *
 * @param value a plus sign and 4 to 15 digits
 */
public record PhoneNumber(@JsonValue String value) {

    /**
     * Trims and checks.
     *
     * @param value the text as given
     */
    @JsonCreator
    public PhoneNumber {
        value = value.strip();
        value = value.replaceAll("[ ()./-]", "");
        if (!value.matches("\\+[1-9][0-9]{3,14}")) {
            throw new InvalidValue("phone", "text of " + value.length() + " characters", "E.164, such as +4930123456");
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
