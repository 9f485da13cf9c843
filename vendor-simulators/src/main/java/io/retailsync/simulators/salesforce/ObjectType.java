package io.retailsync.simulators.salesforce;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One kind of record with its fields; names are found in any case, as the vendor does. */
final class ObjectType {

    private final String name;
    private final String keyPrefix;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    ObjectType(String name, String keyPrefix, List<Field> fields) {
        this.name = name;
        this.keyPrefix = keyPrefix;
        fields.forEach(field -> this.fields.put(lower(field.name()), field));
    }

    ObjectType with(List<Field> more) {
        List<Field> all = new java.util.ArrayList<>(fields.values());
        all.addAll(more);
        return new ObjectType(name, keyPrefix, all);
    }

    String name() {
        return name;
    }

    String keyPrefix() {
        return keyPrefix;
    }

    Collection<Field> fields() {
        return fields.values();
    }

    Optional<Field> field(String fieldName) {
        return Optional.ofNullable(fields.get(lower(fieldName)));
    }

    Field known(String fieldName) {
        return field(fieldName).orElseThrow(() -> new IllegalArgumentException(name + " has no field " + fieldName));
    }

    Optional<Field> relationship(String relationshipName) {
        return fields.values().stream()
                .filter(field ->
                        !field.relationship().isEmpty() && field.relationship().equalsIgnoreCase(relationshipName))
                .findFirst();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
