package io.retailsync.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A GS1 serial shipping container code: one logistic unit, such as a parcel or a pallet.
 *
 * @param value 18 digits, the last of them a check digit
 */
public record Sscc(@JsonValue String value) {

    /**
     * Trims and checks.
     *
     * @param value 18 digits, the last of them a check digit
     */
    @JsonCreator
    public Sscc {
        value = CheckDigit.checked("sscc", value, "18 digits with the GS1 check digit", 18);
    }

    @Override
    public String toString() {
        return value;
    }
}
