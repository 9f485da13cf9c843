package io.retailsync.model;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A postal address as data; its layout on paper is formatting. Personal: {@link #toString()} shows the country only.
 *
 * @param recipient who receives there, if said; at most 255 characters
 * @param organization company, if said; at most 255 characters
 * @param lines street lines, at most 4 of at most 255 characters
 * @param locality town; at most 255 characters
 * @param region ISO 3166-2 subdivision without the country, or the vendor's province code; at most 64 characters
 * @param postalCode as written; at most 32 characters
 * @param country ISO 3166-1 alpha-2
 * @param phone phone of the recipient as written, if said; at most 64 characters
 */
public record PostalAddress(
        @Size(max = 255) @Nullable String recipient,
        @Size(max = 255) @Nullable String organization,
        List<String> lines,
        @Size(max = 255) @Nullable String locality,
        @Size(max = 64) @Nullable String region,
        @Size(max = 32) @Nullable String postalCode,
        @Pattern(regexp = "^[A-Z]{2}$") String country,
        @Size(max = 64) @Nullable String phone) {

    /**
     * Trims, upper-cases the country.
     *
     * @param recipient who receives there, if said; at most 255 characters
     * @param organization company, if said; at most 255 characters
     * @param lines street lines, at most 4 of at most 255 characters
     * @param locality town; at most 255 characters
     * @param region ISO 3166-2 subdivision without the country, or the vendor's province code; at most 64 characters
     * @param postalCode as written; at most 32 characters
     * @param country ISO 3166-1 alpha-2
     * @param phone phone of the recipient as written, if said; at most 64 characters
     */
    public PostalAddress {
        lines = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > 4) {
            throw new InvalidValue("address.lines", lines.size() + " lines", "at most 4");
        }
        lines.forEach(line -> Bounded.text("address.lines", line, 255));
        Bounded.text("address.recipient", recipient, 255);
        Bounded.text("address.organization", organization, 255);
        Bounded.text("address.locality", locality, 255);
        Bounded.text("address.region", region, 64);
        Bounded.text("address.postalCode", postalCode, 32);
        Bounded.text("address.phone", phone, 64);
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
