package io.retailsync.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.retailsync.model.InvalidValue;

/**
 * A class of the UN Standard Products and Services Code. Its form is checked, not that it exists: the list may not be handed on freely
 * (canonical-model §3).
 *
 * @param value 8 digits: segment, family, class, commodity, two each
 */
public record UnspscCode(@JsonValue String value) {

    /**
     * Trims and checks.
     *
     * @param value 8 digits
     */
    @JsonCreator
    public UnspscCode {
        value = value.strip();
        if (!value.matches("[0-9]{8}")) {
            throw new InvalidValue("unspsc", "text of " + value.length() + " characters", "8 digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
