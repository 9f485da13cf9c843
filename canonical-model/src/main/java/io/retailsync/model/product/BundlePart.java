package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.PIM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;

/**
 * So much of one SKU inside a bundle.
 *
 * @param sku stock keeping unit
 * @param quantity how much, above zero
 */
public record BundlePart(
        @Attribute(value = C1, owner = PIM, merge = IMMUTABLE)
        Sku sku,

        @Attribute(value = C1, owner = PIM) Quantity quantity) {

    /**
     * Refuses missing parts.
     *
     * @param sku stock keeping unit
     * @param quantity how much, above zero
     */
    public BundlePart {
        Required.present("sku", sku);
        Required.present("quantity", quantity);
    }
}
