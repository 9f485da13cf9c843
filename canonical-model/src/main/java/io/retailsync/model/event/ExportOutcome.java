package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record was handed to a target, or the target refused it.
 *
 * @param record which record
 * @param version the version of the record
 * @param target the system or channel
 * @param number what the target calls it
 * @param mappingVersion the version of the mapping that was used
 * @param codes the codes of what the target had against it
 */
public record ExportOutcome(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key record,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String target,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String number,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String mappingVersion,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(max = 100)
        List<@Size(max = 255) String> codes) {

    /**
     * Copies the codes.
     *
     * @param record which record
     * @param version the version of the record
     * @param target the system or channel
     * @param number what the target calls it
     * @param mappingVersion the version of the mapping that was used
     * @param codes the codes of what the target had against it
     */
    public ExportOutcome {
        codes = List.copyOf(codes);
    }
}
