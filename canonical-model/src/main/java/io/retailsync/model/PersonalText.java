package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Text that may hold personal data, such as a note or a street. Personal: {@link #toString()} masks it. It never holds a payment card's
 * number (see {@link CardNumbers}).
 *
 * @param value at most 5,000 characters
 */
public record PersonalText(@JsonValue String value) {

    private static final int MOST = 5000;

    /**
     * Trims and checks.
     *
     * @param value the text as given
     * @throws InvalidValue where it is too long or holds a card number
     */
    @JsonCreator
    public PersonalText {
        value = value.strip();
        if (value.length() > MOST) {
            throw new InvalidValue("text", "text of " + value.length() + " characters", "at most 5,000 characters");
        }
        if (CardNumbers.isIn(value)) {
            throw new InvalidValue(
                    "text", "digits that look like a payment card's number", "text without; take the number out");
        }
    }

    /**
     * {@return the text as it may be kept: each card number is replaced by {@code [card ****1234]}, what is beyond the limit is cut off and
     * ends in an ellipsis} For texts from systems that do not check them: a record is not lost over a note.
     *
     * @param text of any length
     */
    public static PersonalText redacting(String text) {
        String redacted = CardNumbers.redacted(text.strip());
        return new PersonalText(redacted.length() > MOST ? redacted.substring(0, MOST - 1) + "…" : redacted);
    }

    @Override
    public String toString() {
        return "***";
    }
}
