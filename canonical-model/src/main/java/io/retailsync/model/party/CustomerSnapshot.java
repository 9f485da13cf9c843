package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;

/**
 * A customer as it stood when something happened to it.
 *
 * @param customer its key
 * @param version the version of the record
 * @param state the customer itself
 */
public record CustomerSnapshot(
        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        Key customer,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = P2, owner = INT, merge = IMMUTABLE)
        Customer state) {}
