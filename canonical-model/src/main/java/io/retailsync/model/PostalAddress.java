package io.retailsync.model;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A postal address as data; its layout on paper is formatting. Personal: {@link #toString()} shows the country only.
 *
 * @param recipient who receives there, if said
 * @param organization company, if said
 * @param lines street lines, at most 4
 * @param locality town
 * @param region ISO 3166-2 subdivision without the country, or the vendor's province code
 * @param postalCode as written
 * @param country ISO 3166-1 alpha-2
 * @param phone phone of the recipient as written, if said
 */
public record PostalAddress(
        @Nullable String recipient,
        @Nullable String organization,
        List<String> lines,
        @Nullable String locality,
        @Nullable String region,
        @Nullable String postalCode,
        @Pattern(regexp = "^[A-Z]{2}$") String country,
        @Nullable String phone) {

    /**
     * Trims, upper-cases the country.
     *
     * @param recipient who receives there, if said
     * @param organization company, if said
     * @param lines street lines, at most 4
     * @param locality town
     * @param region ISO 3166-2 subdivision without the country, or the vendor's province code
     * @param postalCode as written
     * @param country ISO 3166-1 alpha-2
     * @param phone phone of the recipient as written, if said
     */
    public PostalAddress {
        lines = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > 4) {
            throw new InvalidValue("address.lines", lines.size() + " lines", "at most 4");
        }
        country = country.strip().toUpperCase(Locale.ROOT);
        if (!country.matches("[A-Z]{2}")) {
            throw new InvalidValue(
                    "address.country", "text of " + country.length() + " characters", "ISO 3166-1 alpha-2");
        }
    }

    /** {@return a builder that was told nothing so far} */
    public static PostalAddressBuilder builder() {
        return new PostalAddressBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public PostalAddress with(Consumer<PostalAddressBuilder> change) {
        PostalAddressBuilder builder = new PostalAddressBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return what a carrier would miss or not understand: required parts that are absent, a postal code or a region that the country does
     * not have} Sources send poor addresses, so these are no reason to refuse one. Paths begin with {@code address}; values are never quoted.
     */
    public List<Finding> findings() {
        return AddressRules.findings(this);
    }

    @Override
    public String toString() {
        return "*** " + country;
    }
}
