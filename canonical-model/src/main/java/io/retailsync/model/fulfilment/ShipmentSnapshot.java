package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;

/**
 * A shipment as it stood when something happened to it.
 *
 * @param shipment its key
 * @param version the version of the record
 * @param state the shipment itself
 */
public record ShipmentSnapshot(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key shipment,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Shipment state) {}
