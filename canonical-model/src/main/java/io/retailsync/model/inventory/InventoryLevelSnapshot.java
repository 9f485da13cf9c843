package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;

/**
 * A stock level as it stood when it was observed.
 *
 * @param level its key
 * @param version the version of the record
 * @param state the level itself
 */
public record InventoryLevelSnapshot(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key level,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        InventoryLevel state) {}
