package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How many of one line.
 *
 * @param line the id of the line, where the record has lines with ids
 * @param sku stock keeping unit, where known
 * @param quantity how many
 * @param missing how many less than expected, where some are
 * @param note the code of a condition or disposition
 */
public record LineNote(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String line,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String sku,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Quantity quantity,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Nullable
        Quantity missing,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String note) {}
