package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;

/**
 * A product as it stood when something happened to it.
 *
 * @param product its key
 * @param version the version of the record
 * @param state the product itself
 */
public record ProductSnapshot(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key product,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Product state) {}
