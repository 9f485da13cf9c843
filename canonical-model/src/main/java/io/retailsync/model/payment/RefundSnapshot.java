package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P3;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;

/**
 * A refund as it was recorded.
 *
 * @param refund its key
 * @param version the version of the record
 * @param state the refund itself
 */
public record RefundSnapshot(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key refund,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = P3, owner = INT, merge = IMMUTABLE)
        Refund state) {}
