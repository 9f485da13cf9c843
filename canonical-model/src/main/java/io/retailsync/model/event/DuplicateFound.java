package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Two records seem to be one.
 *
 * @param one the record that is kept
 * @param other what seems to be the same
 * @param rule the rule that says so
 * @param score how sure, 0 to 1
 */
public record DuplicateFound(
        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        Key one,

        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        ExternalRef other,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String rule,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Nullable
        BigDecimal score) {}
