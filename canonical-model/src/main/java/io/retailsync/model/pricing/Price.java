package io.retailsync.model.pricing;

import io.retailsync.model.Attribute;
import io.retailsync.model.DataClass;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import org.jspecify.annotations.Nullable;

/**
 * What one SKU costs in one price list.
 *
 * @param sku stock keeping unit
 * @param priceList the list's name; {@code standard} for a shop's own prices
 * @param amount price of one piece
 * @param compareAt the former or recommended price, where one is shown
 */
public record Price(
        @Attribute(DataClass.C0) String sku,
        @Attribute(DataClass.C1) String priceList,
        @Attribute(DataClass.C1) Money amount,
        @Attribute(DataClass.C1) @Nullable Money compareAt) {

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
