package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Required;
import io.retailsync.model.time.Validity;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of prices (canonical-model §5.3).
 *
 * @param name the list's name, as prices have it
 * @param currency of all its prices
 * @param taxInclusive whether its prices hold the tax
 * @param salesEntities shops, sites and stores that use it; none for all
 * @param customerGroups for whom; none for everybody
 * @param priority which list comes first: the lowest number; absent for last
 * @param validity when it may be used; absent for always
 */
public record PriceList(
        @Attribute(
                value = C1,
                owner = {PRC, ERP},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String name,

        @Attribute(
                value = C1,
                owner = {PRC, ERP},
                merge = IMMUTABLE)
        CurrencyCode currency,

        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        Boolean taxInclusive,

        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        @Size(max = 1000)
        Set<@Size(max = 255) String> salesEntities,

        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        @Size(max = 1000)
        Set<@Size(max = 255) String> customerGroups,

        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        @Min(0)
        @Nullable
        Integer priority,

        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        @Nullable
        Validity validity) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param name the list's name, as prices have it
     * @param currency of all its prices
     * @param taxInclusive whether its prices hold the tax
     * @param salesEntities shops, sites and stores that use it; none for all
     * @param customerGroups for whom; none for everybody
     * @param priority which list comes first: the lowest number; absent for last
     * @param validity when it may be used; absent for always
     */
    public PriceList {
        Required.present("name", name);
        Required.present("currency", currency);
        Required.present("taxInclusive", taxInclusive);
        salesEntities = Set.copyOf(salesEntities);
        customerGroups = Set.copyOf(customerGroups);
    }
}
