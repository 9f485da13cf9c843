package io.retailsync.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A region within a country, in the form of ISO 3166-2: {@code US-CA}.
 *
 * <p>The form and the country are insisted on, not that the region is on our list: that list knows the regions of postal addresses, some
 * countries have none in it, and regions change more often than libraries.
 *
 * @param country the country that it is in
 * @param code one to three upper-case letters or digits
 */
public record RegionCode(CountryCode country, String code) {

    private static final Map<String, Set<String>> LISTED = CodeRows.of("regions.csv").lines().stream()
            .map(row -> row.split(",", -1))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Set.of(cells[1].split(" "))));

    /**
     * Refuses another form.
     *
     * @param country the country that it is in
     * @param code one to three upper-case letters or digits
     */
    public RegionCode {
        if (!isOfTheForm(code)) {
            throw new InvalidValue(
                    "region.code",
                    "text of " + code.length() + " characters",
                    "one to three upper-case letters or digits, as in ISO 3166-2 behind the dash");
        }
    }

    /**
     * {@return the region of what {@link #toString()} printed}
     *
     * @param text country and region with a dash between
     */
    @JsonCreator
    public static RegionCode parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new InvalidValue(
                    "region", "text of " + text.length() + " characters", "country and region, such as US-CA");
        }
        return new RegionCode(CountryCode.of(text.substring(0, dash)), text.substring(dash + 1));
    }

    static boolean isOfTheForm(String code) {
        return code.matches("[A-Z0-9]{1,3}");
    }

    /** {@return whether the list of regions has any of that country} */
    static boolean listsAnyOf(CountryCode country) {
        return LISTED.containsKey(country.code());
    }

    /** {@return whether the list of regions in addresses, resource {@code regions.csv}, has it} */
    public boolean listed() {
        return LISTED.getOrDefault(country.code(), Set.of()).contains(code);
    }

    @Override
    @JsonValue
    public String toString() {
        return country + "-" + code;
    }
}
