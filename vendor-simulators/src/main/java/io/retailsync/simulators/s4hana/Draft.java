package io.retailsync.simulators.s4hana;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity as a client wrote it: not yet a record.
 *
 * @param shape of which entity set
 * @param values what was written, in stored form; a property that was cleared is not present
 * @param cleared properties that were written as null
 * @param below entities written inline, by navigation property
 */
record Draft(Shape shape, Map<String, Object> values, List<String> cleared, Map<String, List<Draft>> below) {

    List<Draft> below(String link) {
        return below.getOrDefault(link, List.of());
    }

    Optional<Object> value(String name) {
        return Optional.ofNullable(values.get(shape.field(name).name()));
    }

    String text(String name) {
        return (String) value(name).orElse("");
    }

    /** Writes the values into a record, but for those that clients may not write; an empty key is left to the system. */
    void writeTo(Row row) {
        values.forEach((name, value) -> {
            Field field = shape.field(name);
            if (!field.readOnly() && !(field.key() && value.equals(""))) {
                row.put(name, value);
            }
        });
        cleared.forEach(name -> row.put(name, null));
    }
}
