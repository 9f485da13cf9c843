package io.retailsync.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link PostalAddress}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class PostalAddressBuilder {

    private @Nullable String recipient;
    private @Nullable String organization;
    private List<String> lines = List.of();
    private @Nullable String locality;
    private @Nullable String region;
    private @Nullable String postalCode;
    private @Nullable String country;
    private @Nullable String phone;

    PostalAddressBuilder() {}

    PostalAddressBuilder(PostalAddress begun) {
        recipient = begun.recipient();
        organization = begun.organization();
        lines = begun.lines();
        locality = begun.locality();
        region = begun.region();
        postalCode = begun.postalCode();
        country = begun.country();
        phone = begun.phone();
    }

    /**
     * {@return this builder}
     *
     * @param recipient who receives there, if said; at most 255 characters
     */
    public PostalAddressBuilder recipient(@Nullable String recipient) {
        this.recipient = recipient;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param organization company, if said; at most 255 characters
     */
    public PostalAddressBuilder organization(@Nullable String organization) {
        this.organization = organization;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param lines street lines, at most 4 of at most 255 characters
     */
    public PostalAddressBuilder lines(List<String> lines) {
        this.lines = lines;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param locality town; at most 255 characters
     */
    public PostalAddressBuilder locality(@Nullable String locality) {
        this.locality = locality;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param region ISO 3166-2 subdivision without the country, or the vendor's province code; at most 64 characters
     */
    public PostalAddressBuilder region(@Nullable String region) {
        this.region = region;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param postalCode as written; at most 32 characters
     */
    public PostalAddressBuilder postalCode(@Nullable String postalCode) {
        this.postalCode = postalCode;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param country ISO 3166-1 alpha-2
     */
    public PostalAddressBuilder country(String country) {
        this.country = country;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param phone phone of the recipient as written, if said; at most 64 characters
     */
    public PostalAddressBuilder phone(@Nullable String phone) {
        this.phone = phone;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public PostalAddress build() {
        return new PostalAddress(
                recipient,
                organization,
                lines,
                locality,
                region,
                postalCode,
                Required.given("country", country),
                phone);
    }
}
