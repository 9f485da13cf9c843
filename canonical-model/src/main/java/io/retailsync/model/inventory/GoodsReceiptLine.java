package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * So much of one SKU that came.
 *
 * @param sku stock keeping unit
 * @param line the line of the purchase order that it is for, where known
 * @param quantity how much, above zero
 * @param condition in what state
 * @param batch the maker's batch
 */
public record GoodsReceiptLine(
        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE)
        Sku sku,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String line,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE)
        Quantity quantity,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE)
        Coded<GoodsCondition> condition,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String batch) {

    /**
     * Refuses missing parts.
     *
     * @param sku stock keeping unit
     * @param line the line of the purchase order that it is for, where known
     * @param quantity how much, above zero
     * @param condition in what state
     * @param batch the maker's batch
     */
    public GoodsReceiptLine {
        Required.present("sku", sku);
        Required.present("quantity", quantity);
        Required.present("condition", condition);
    }
}
