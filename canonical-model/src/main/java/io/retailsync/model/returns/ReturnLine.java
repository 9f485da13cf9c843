package io.retailsync.model.returns;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.RET;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What comes back.
 *
 * @param orderLine the order line's id at the system that took the order, where known
 * @param quantity how many
 * @param reason the source's reason code
 */
public record ReturnLine(
        @Attribute(
                value = C1,
                owner = {RET, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 255)
        @Nullable
        String orderLine,

        @Attribute(
                value = C1,
                owner = {RET, POS})
        Quantity quantity,

        @Attribute(
                value = C1,
                owner = {RET, POS})
        @Size(max = 255)
        @Nullable
        String reason) {}
