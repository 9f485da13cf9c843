package io.retailsync.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an address in a country needs, from the resource {@code addresses.csv}: which parts, and how its postal code looks.
 *
 * @param required letters of the parts: A street lines, C town, S region, Z postal code
 * @param prefix may stand before the postal code
 * @param postalCode its form; empty where any is
 */
record AddressRules(String required, String prefix, String postalCode) {

    private static final Map<String, AddressRules> BY_COUNTRY = CodeRows.of("addresses.csv").lines().stream()
            .map(row -> row.split(",", 4))
            .collect(Collectors.toUnmodifiableMap(
                    cells -> cells[0], cells -> new AddressRules(cells[1], cells[2], cells[3])));
    private static final AddressRules ANYWHERE = new AddressRules("AC", "", "");

    static List<Finding> findings(PostalAddress address) {
        List<Finding> findings = new ArrayList<>();
        AddressRules rules = BY_COUNTRY.getOrDefault(address.country(), ANYWHERE);
        rules.presence(address, findings);
        Optional<CountryCode> country = CountryCode.find(address.country());
        if (country.isEmpty()) {
            findings.add(finding("country", "address.country", "no country", "an ISO 3166-1 alpha-2 code"));
        }
        rules.form(address.postalCode(), address.country()).ifPresent(findings::add);
        country.flatMap(known -> region(known, address.region())).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private void presence(PostalAddress address, List<Finding> findings) {
        require('A', "address.lines", !address.lines().isEmpty(), address, findings);
        require('C', "address.locality", isThere(address.locality()), address, findings);
        require('S', "address.region", isThere(address.region()), address, findings);
        require('Z', "address.postalCode", isThere(address.postalCode()), address, findings);
    }

    private void require(char part, String path, boolean there, PostalAddress address, List<Finding> findings) {
        if (!there && required.indexOf(part) >= 0) {
            findings.add(
                    finding("required", path, "nothing", "a value: addresses in " + address.country() + " need it"));
        }
    }

    private Optional<Finding> form(@Nullable String code, String country) {
        if (code == null
                || code.isBlank()
                || postalCode.isEmpty()
                || matches(code.strip().toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(finding(
                "postal-code",
                "address.postalCode",
                "text of " + code.length() + " characters",
                "a postal code as " + country + " writes it"));
    }

    private boolean matches(String code) {
        return Pattern.matches(postalCode, code)
                || (!prefix.isEmpty()
                        && code.startsWith(prefix.strip())
                        && Pattern.matches(
                                postalCode,
                                code.substring(prefix.strip().length()).strip()));
    }

    /** A name instead of a code is left alone, and so is a country whose regions we don't know. */
    private static Optional<Finding> region(CountryCode country, @Nullable String region) {
        if (region == null || region.isBlank() || !RegionCode.listsAnyOf(country)) {
            return Optional.empty();
        }
        String text = region.strip().toUpperCase(Locale.ROOT);
        String code = text.startsWith(country + "-") ? text.substring(3) : text;
        return !RegionCode.isOfTheForm(code) || new RegionCode(country, code).listed()
                ? Optional.empty()
                : Optional.of(finding(
                        "region",
                        "address.region",
                        "a code of " + code.length() + " characters",
                        "a region of " + country + " by ISO 3166-2"));
    }

    private static boolean isThere(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static Finding finding(String code, String path, String found, String expected) {
        return new Finding("address-" + code, path, "found " + found + "; expected " + expected);
    }
}
