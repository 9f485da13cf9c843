package io.retailsync.simulators.salesforce;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of one record. Absent values are null fields; values are {@code String}, {@code Boolean}, {@code BigDecimal},
 * {@code LocalDate} or {@code Instant}.
 *
 * @param type kind of record
 * @param id its id, 18 characters
 * @param values by field name
 * @param deleted whether it is in the recycle bin
 */
record Row(ObjectType type, String id, Map<String, Object> values, boolean deleted) {

    Row {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Nullable
    Object get(Field field) {
        return get(field.name());
    }

    @Nullable
    Object get(String field) {
        return field.equals("Id") ? id : field.equals("IsDeleted") ? (Object) deleted : values.get(field);
    }

    String text(String field) {
        Object value = values.get(field);
        return value == null ? "" : value.toString();
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    BigDecimal decimal(String field) {
        return values.get(field) instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    Instant stamp() {
        return values.get("SystemModstamp") instanceof Instant stamp ? stamp : Instant.EPOCH;
    }

    Row with(String field, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Row(type, id, changed, deleted);
    }

    Row binned() {
        return new Row(type, id, values, true);
    }

    Optional<String> reference(String field) {
        return Optional.ofNullable(values.get(field)).map(Object::toString);
    }
}
