package io.retailsync.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A GS1 location number: a party or a place.
 *
 * @param value 13 digits, the last of them a check digit
 */
public record Gln(@JsonValue String value) {

    /**
     * Trims and checks.
     *
     * @param value 13 digits, the last of them a check digit
     */
    @JsonCreator
    public Gln {
        value = CheckDigit.checked("gln", value, "13 digits with the GS1 check digit", 13);
    }

    @Override
    public String toString() {
        return value;
    }
}
