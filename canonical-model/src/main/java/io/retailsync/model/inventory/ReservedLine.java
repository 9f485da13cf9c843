package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.OMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * So many of one SKU, set aside or not.
 *
 * @param sku stock keeping unit
 * @param location where, if it is decided
 * @param quantity how many were asked for
 * @param shortfall how many are not there
 */
public record ReservedLine(
        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String sku,

        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String location,

        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE)
        Quantity quantity,

        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE) @Nullable
        Quantity shortfall) {}
