package io.retailsync.model.code;

import io.retailsync.model.CountryCode;
import io.retailsync.model.InvalidValue;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Optional;

/**
 * A tax number. Form and check digits are insisted on where we know them for certain; whether the number was given out, only the authority
 * knows. Sensitive, because a person's tax number may be nearly anything about them: {@link #toString()} masks it.
 *
 * @param scheme under which rules
 * @param country who gave it out
 * @param value letters and digits without blanks, a European VAT number without its country prefix
 */
public record TaxId(
        TaxScheme scheme,
        CountryCode country,
        @Pattern(regexp = "^[A-Z0-9+*]{1,20}$") String value) {

    /**
     * Takes out blanks, dots, dashes and the country prefix of a VAT number, upper-cases, and checks.
     *
     * @param scheme under which rules
     * @param country who gave it out
     * @param value as people write it
     */
    public TaxId {
        int size = value.length();
        value = TaxNumbers.plain(
                scheme, country, value.replaceAll("[ .\\-/]", "").toUpperCase(Locale.ROOT));
        Optional<String> fault = TaxNumbers.fault(scheme, country, value);
        if (fault.isPresent()) {
            throw new InvalidValue("taxId.value", "text of " + size + " characters", fault.get());
        }
    }

    /** {@return the number as it stands on invoices: a European VAT number with its country's prefix, which is EL for Greece} */
    public String printed() {
        return scheme == TaxScheme.VAT ? TaxNumbers.prefix(country) + value : value;
    }

    @Override
    public String toString() {
        return "*** " + scheme + " " + country;
    }
}
