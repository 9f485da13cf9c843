package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A record went from one status to another.
 *
 * @param record which record
 * @param version the version of the record
 * @param from the status before; absent where the record was not seen before
 * @param to the status now
 * @param reason the code of why, where it is known
 * @param inferred whether no source said so, and it follows from a later status
 */
public record StatusChanged(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key record,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String from,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String to,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String reason,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        boolean inferred) {

    /**
     * {@return a step that a source told of}
     *
     * @param after the version in which the status is reached
     * @param from the status before; absent where the record was not seen before
     * @param to the status now
     */
    public static StatusChanged of(Governed<?> after, @Nullable String from, String to) {
        return new StatusChanged(after.key(), after.version(), from, to, null, false);
    }
}
