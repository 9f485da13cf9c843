package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;

/**
 * A price as it stood when something happened to it.
 *
 * @param price its key
 * @param version the version of the record
 * @param state the price itself
 */
public record PriceSnapshot(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key price,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Price state) {}
