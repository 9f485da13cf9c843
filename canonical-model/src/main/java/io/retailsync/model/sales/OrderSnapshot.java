package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P3;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;

/**
 * An order as it stood when something happened to it.
 *
 * @param order its key
 * @param version the version of the record
 * @param state the order itself
 */
public record OrderSnapshot(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key order,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = P3, owner = INT, merge = IMMUTABLE)
        Order state) {}
