package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A promotion changed, was used, or clashes with another.
 *
 * @param promotion which promotion
 * @param version the version of the record
 * @param order the order that it was used on
 * @param customer who used it
 * @param amount what it took off
 * @param rule the rule, or the other promotion
 */
public record PromotionNote(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key promotion,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Nullable
        Key order,

        @Attribute(value = P1, owner = PRC, merge = IMMUTABLE) @Nullable
        ExternalRef customer,

        @Attribute(value = F1, owner = PRC, merge = IMMUTABLE) @Nullable
        Money amount,

        @Attribute(value = C1, owner = PRC, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String rule) {}
