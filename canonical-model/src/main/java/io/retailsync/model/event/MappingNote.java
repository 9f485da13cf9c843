package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code, rate or version is to be read as another one from now on.
 *
 * @param mapping which mapping
 * @param version the version of it
 * @param from the code on one side
 * @param to the code, or the rate, on the other
 * @param validFrom from when, at once where absent
 * @param validTo until when, open where absent
 */
public record MappingNote(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String mapping,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String from,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String to,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Nullable
        Instant validFrom,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Nullable
        Instant validTo) {}
