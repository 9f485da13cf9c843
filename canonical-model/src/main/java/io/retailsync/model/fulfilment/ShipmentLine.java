package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is in a shipment.
 *
 * @param orderLine the order line's id at the system that took the order, where known
 * @param sku stock keeping unit
 * @param quantity how many
 */
public record ShipmentLine(
        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String orderLine,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String sku,

        @Attribute(value = C1, owner = WMS) Quantity quantity) {}
