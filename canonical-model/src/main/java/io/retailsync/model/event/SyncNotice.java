package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something happened in the exchange between systems.
 *
 * @param system which system
 * @param workflow which flow or process
 * @param step which step of it
 * @param subject which record
 * @param code the code of the fault
 * @param counts how many of what
 * @param latencyMillis how long it took, in milliseconds
 */
public record SyncNotice(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String system,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String workflow,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String step,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Nullable
        Key subject,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String code,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(max = 50)
        Map<String, Long> counts,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(0)
        long latencyMillis) {

    /**
     * Copies the counts.
     *
     * @param system which system
     * @param workflow which flow or process
     * @param step which step of it
     * @param subject which record
     * @param code the code of the fault
     * @param counts how many of what
     * @param latencyMillis how long it took, in milliseconds
     */
    public SyncNotice {
        counts = Map.copyOf(counts);
    }
}
