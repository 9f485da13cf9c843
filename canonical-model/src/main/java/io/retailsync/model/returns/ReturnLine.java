package io.retailsync.model.returns;

import io.retailsync.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What comes back.
 *
 * @param orderLine the order line's id at the system that took the order, where known
 * @param quantity how many
 * @param reason the source's reason code
 */
public record ReturnLine(
        @Nullable String orderLine,
        Quantity quantity,
        @Nullable String reason) {}
