package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PIM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import io.retailsync.model.code.Gtin;

/**
 * A number of an item at one level of its packing.
 *
 * @param gtin the number
 * @param level what it stands on
 */
public record PackGtin(
        @Attribute(
                value = C0,
                owner = {ERP, PIM})
        Gtin gtin,

        @Attribute(
                value = C0,
                owner = {ERP, PIM})
        Coded<PackLevel> level) {

    /**
     * Refuses missing parts.
     *
     * @param gtin the number
     * @param level what it stands on
     */
    public PackGtin {
        Required.present("gtin", gtin);
        Required.present("level", level);
    }
}
