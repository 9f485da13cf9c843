package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.AttributePath;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attributes of a record changed.
 *
 * @param record which record
 * @param version the version of the record
 * @param changes what changed, in the order of the record's attributes
 */
public record Changed(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key record,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(max = 200)
        List<Change> changes) {

    /**
     * Copies the changes.
     *
     * @param record which record
     * @param version the version of the record
     * @param changes what changed, in the order of the record's attributes
     */
    public Changed {
        changes = List.copyOf(changes);
    }

    /**
     * {@return what changed between two versions of one record; empty where nothing did} Values are compared as they are; only those that
     * differ are written as JSON.
     *
     * @param attributes where to look
     * @param before the version before
     * @param after the version now
     * @param <E> the entity
     */
    public static <E extends Record> Optional<Changed> between(
            List<AttributePath<E, ?>> attributes, Governed<E> before, Governed<E> after) {
        List<Change> changes = new ArrayList<>();
        for (AttributePath<E, ?> attribute : attributes) {
            Optional<?> was = attribute.read(before.value());
            Optional<?> now = attribute.read(after.value());
            if (!was.equals(now)) {
                changes.add(Change.of(attribute, was, now));
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Changed(after.key(), after.version(), changes));
    }
}
