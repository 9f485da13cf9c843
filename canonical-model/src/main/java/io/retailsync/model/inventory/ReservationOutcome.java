package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.OMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stock was set aside for an order, or was not.
 *
 * @param reservation the id of the reservation
 * @param order for which order
 * @param state how it went
 * @param lines what was asked for
 */
public record ReservationOutcome(
        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String reservation,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Nullable
        Key order,

        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE)
        ReservationStatus state,

        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE) @Size(max = 5000)
        List<ReservedLine> lines) {

    /**
     * Copies the lines.
     *
     * @param reservation the id of the reservation
     * @param order for which order
     * @param state how it went
     * @param lines what was asked for
     */
    public ReservationOutcome {
        lines = List.copyOf(lines);
    }
}
