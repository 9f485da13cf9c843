package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * A currency of ISO 4217 with its minor units. The table is a resource of ours, because the JDK's lags behind the list
 * (ISO 4217 list one, as of 2026-01-01).
 *
 * <p>Immutable; {@link #of(String)} answers the same instance for the same code.
 */
public final class CurrencyCode {

    private static final Map<String, CurrencyCode> LIST = CurrencyList.load();

    private final String code;
    private final int minorUnits;

    CurrencyCode(String code, int minorUnits) {
        this.code = code;
        this.minorUnits = minorUnits;
    }

    /**
     * {@return the currency}
     *
     * @param code three letters
     * @throws InvalidValue for what the list does not hold
     */
    @JsonCreator
    public static CurrencyCode of(String code) {
        CurrencyCode found = LIST.get(code);
        if (found == null) {
            throw new InvalidValue(
                    "currency", "text of " + code.length() + " characters", "an ISO 4217 code with minor units");
        }
        return found;
    }

    /** {@return three upper-case letters} */
    @JsonValue
    public String code() {
        return code;
    }

    /** {@return digits after the decimal point: 0 for JPY, 2 for EUR, 3 for KWD} */
    public int minorUnits() {
        return minorUnits;
    }

    @Override
    public String toString() {
        return code;
    }
}
