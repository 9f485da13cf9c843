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
 * Something was done with lines of a record.
 *
 * @param record which record
 * @param version the version of the record
 * @param reason the code of why
 * @param lines which lines, and how many of each
 */
public record LinesNote(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key record,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String reason,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(max = 5000)
        List<LineNote> lines) {

    /**
     * Copies the lines.
     *
     * @param record which record
     * @param version the version of the record
     * @param reason the code of why
     * @param lines which lines, and how many of each
     */
    public LinesNote {
        lines = List.copyOf(lines);
    }
}
