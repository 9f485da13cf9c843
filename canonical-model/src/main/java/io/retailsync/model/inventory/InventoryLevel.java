package io.retailsync.model.inventory;

import io.retailsync.model.Attribute;
import io.retailsync.model.DataClass;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
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
        @Attribute(DataClass.C1) String sku,
        @Attribute(DataClass.C1) String location,
        @Attribute(DataClass.C1) @Nullable Quantity onHand,
        @Attribute(DataClass.C1) @Nullable Quantity available) {

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
