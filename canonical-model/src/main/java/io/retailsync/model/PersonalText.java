package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Text that may hold personal data, such as a note or a street. Personal: {@link #toString()} masks it.
 *
 * @param value at most 5,000 characters
 */
public record PersonalText(@JsonValue String value) {

    /**
     * Trims and checks.
     *
     * @param value the text as given
     */
    @JsonCreator
    public PersonalText {
        value = value.strip();
        if (value.length() > 5000) {
            throw new InvalidValue("text", "text of " + value.length() + " characters", "at most 5,000 characters");
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
