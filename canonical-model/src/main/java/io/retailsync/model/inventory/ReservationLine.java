package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.OMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import jakarta.validation.constraints.Size;

/**
 * So much of one SKU at one location, set aside.
 *
 * @param sku stock keeping unit
 * @param location the host's own name of the location
 * @param quantity how much, above zero
 */
public record ReservationLine(
        @Attribute(
                value = C1,
                owner = {OMS, INT},
                merge = IMMUTABLE)
        Sku sku,

        @Attribute(
                value = C1,
                owner = {OMS, INT},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String location,

        @Attribute(
                value = C1,
                owner = {OMS, INT},
                merge = IMMUTABLE)
        Quantity quantity) {

    /**
     * Refuses missing parts.
     *
     * @param sku stock keeping unit
     * @param location the host's own name of the location
     * @param quantity how much, above zero
     */
    public ReservationLine {
        Required.present("sku", sku);
        Required.present("location", location);
        Required.present("quantity", quantity);
    }
}
