package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Two systems say different things of one attribute.
 *
 * @param record which record
 * @param path the attribute
 * @param expected what it should be, as JSON text
 * @param seen what it is, as JSON text
 * @param systems the systems that differ
 */
public record Mismatch(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key record,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String path,

        @Attribute(value = C2, owner = INT, merge = IMMUTABLE) @Size(max = 8192)
        String expected,

        @Attribute(value = C2, owner = INT, merge = IMMUTABLE) @Size(max = 8192)
        String seen,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(max = 100)
        List<@Size(max = 255) String> systems) {

    /**
     * Copies the systems.
     *
     * @param record which record
     * @param path the attribute
     * @param expected what it should be, as JSON text
     * @param seen what it is, as JSON text
     * @param systems the systems that differ
     */
    public Mismatch {
        systems = List.copyOf(systems);
    }
}
