package io.retailsync.model.returns;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;

/**
 * A return as it stood when something happened to it.
 *
 * @param returned its key
 * @param version the version of the record
 * @param state the return itself
 */
public record ReturnSnapshot(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key returned,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Return state) {}
