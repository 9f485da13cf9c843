package io.retailsync.model.money;

import io.retailsync.model.InvalidValue;
import java.util.List;

/**
 * One tax of a line: a VAT, or one of a state's, a county's and a city's.
 *
 * @param code which tax, unique within its line, such as {@code vat} or {@code ny-city}
 * @param percent of the net amount, and of the taxes it is compounded on
 * @param compoundedOn codes of the taxes that are part of its base; empty for all but compound taxes
 */
public record TaxRate(String code, Percentage percent, List<String> compoundedOn) {

    /**
     * Copies the list.
     *
     * @param code which tax, unique within its line, such as {@code vat} or {@code ny-city}
     * @param percent of the net amount, and of the taxes it is compounded on
     * @param compoundedOn codes of the taxes that are part of its base; empty for all but compound taxes
     */
    public TaxRate {
        if (code.isBlank() || code.length() > 64) {
            throw new InvalidValue("taxRate.code", "text of " + code.length() + " characters", "1 to 64 characters");
        }
        compoundedOn = List.copyOf(compoundedOn);
    }

    /**
     * {@return a tax on the net amount alone}
     *
     * @param code which tax
     * @param percent decimal text such as {@code 19}
     */
    public static TaxRate of(String code, String percent) {
        return new TaxRate(code, Percentage.of(percent), List.of());
    }
}
