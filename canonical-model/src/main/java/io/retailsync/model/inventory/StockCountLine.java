package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;

/**
 * One SKU, counted.
 *
 * @param sku stock keeping unit
 * @param expected how much the books had
 * @param counted how much there was
 */
public record StockCountLine(
        @Attribute(
                value = C1,
                owner = {WMS, POS},
                merge = IMMUTABLE)
        Sku sku,

        @Attribute(
                value = C1,
                owner = {WMS, POS})
        Quantity expected,

        @Attribute(
                value = C1,
                owner = {WMS, POS})
        Quantity counted) {

    /**
     * Refuses missing parts.
     *
     * @param sku stock keeping unit
     * @param expected how much the books had
     * @param counted how much there was
     */
    public StockCountLine {
        Required.present("sku", sku);
        Required.present("expected", expected);
        Required.present("counted", counted);
    }

    /**
     * {@return counted less expected}
     *
     * @throws IllegalArgumentException for quantities in several units
     */
    public Quantity variance() {
        return counted.minus(expected);
    }
}
