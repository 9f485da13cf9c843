package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Stock went somewhere.
 *
 * @param movement the id of the movement
 * @param sku stock keeping unit
 * @param from the location that it left
 * @param to the location that it came to
 * @param quantity how many
 * @param reason the code of why
 * @param approval the id of the approval, where one was needed
 */
public record MovementNote(
        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String movement,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String sku,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String from,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String to,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE)
        Quantity quantity,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String reason,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String approval) {}
