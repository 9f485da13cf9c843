package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Stock of one SKU at one location (canonical-model §5.4).
 *
 * @param sku stock keeping unit
 * @param location the host's own name of the location; systems' names are in its crosswalk
 * @param onHand what is physically there, which sales do not move
 * @param available what a channel may still sell, where a source says it
 */
public record InventoryLevel(
        @Attribute(
                value = C1,
                owner = {WMS, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String sku,

        @Attribute(
                value = C1,
                owner = {WMS, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String location,

        @Attribute(
                value = C1,
                owner = {WMS, POS})
        @Nullable
        Quantity onHand,

        @Attribute(value = C1, owner = INT, merge = COMPUTED) @Nullable
        Quantity available) {

    /**
     * Refuses missing parts.
     *
     * @param sku stock keeping unit
     * @param location the host's own name of the location; systems' names are in its crosswalk
     * @param onHand what is physically there, which sales do not move
     * @param available what a channel may still sell, where a source says it
     */
    public InventoryLevel {
        Required.present("sku", sku);
        Required.present("location", location);
    }

    /**
     * {@return this level with another quantity on hand}
     *
     * @param quantity what is physically there
     */
    public InventoryLevel withOnHand(Quantity quantity) {
        return new InventoryLevel(sku, location, quantity, available);
    }
}
