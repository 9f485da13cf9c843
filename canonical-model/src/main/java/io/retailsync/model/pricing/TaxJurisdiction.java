package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.CountryCode;
import io.retailsync.model.RegionCode;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a tax is owed.
 *
 * @param country its country
 * @param region state or province, where it has a tax of its own
 * @param locality county, city or district, where it has a tax of its own
 * @param scheme what kind of tax
 * @param code the tax engine's code of it
 */
public record TaxJurisdiction(
        @Attribute(value = C0, owner = TAX) CountryCode country,

        @Attribute(value = C0, owner = TAX) @Nullable RegionCode region,

        @Attribute(value = C0, owner = TAX) @Size(min = 1, max = 255) @Nullable
        String locality,

        @Attribute(value = C0, owner = TAX) Coded<TaxKind> scheme,

        @Attribute(value = C0, owner = TAX) @Size(min = 1, max = 64) @Nullable
        String code) {

    /**
     * Refuses missing parts.
     *
     * @param country its country
     * @param region state or province, where it has a tax of its own
     * @param locality county, city or district, where it has a tax of its own
     * @param scheme what kind of tax
     * @param code the tax engine's code of it
     */
    public TaxJurisdiction {
        Required.present("country", country);
        Required.present("scheme", scheme);
    }
}
