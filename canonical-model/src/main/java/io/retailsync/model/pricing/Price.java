package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What one SKU costs in one price list now: what connectors read and write. What will be charged, and in tiers, is a {@link PriceEntry}.
 *
 * @param sku stock keeping unit
 * @param priceList the list's name; {@code standard} for a shop's own prices
 * @param amount price of one piece
 * @param compareAt the former or recommended price, where one is shown
 */
public record Price(
        @Attribute(
                value = C0,
                owner = {PRC, ERP},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String sku,

        @Attribute(
                value = C1,
                owner = {PRC, ERP},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String priceList,

        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        Money amount,

        @Attribute(
                value = C1,
                owner = {PRC, ERP})
        @Nullable
        Money compareAt) {

    /** The name of a shop's own price list. */
    public static final String STANDARD = "standard";

    /**
     * Refuses missing parts.
     *
     * @param sku stock keeping unit
     * @param priceList the list's name; {@code standard} for a shop's own prices
     * @param amount price of one piece
     * @param compareAt the former or recommended price, where one is shown
     */
    public Price {
        Required.present("sku", sku);
        Required.present("priceList", priceList);
        Required.present("amount", amount);
    }
}
