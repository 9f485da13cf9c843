package io.retailsync.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.mapping.FieldMapping;
import io.retailsync.model.mapping.Mapping;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Certifies what a {@link Mapping} says of writing: each field that it names occurs in what is sent, and nothing else does but what the
 * connector needs beside the model, such as keys and codes of the host's configuration.
 *
 * <p>Not safe for concurrent use.
 */
public final class WrittenFields {

    private final Mapping mapping;
    private final Set<String> beside;
    private final Set<String> sent = new TreeSet<>();

    private WrittenFields(Mapping mapping, Set<String> beside) {
        this.mapping = mapping;
        this.beside = beside;
    }

    /**
     * {@return a certification that nothing has been shown to yet}
     *
     * @param mapping what the connector says that it writes
     * @param beside fields that stand for nothing in the model: names without what they lie in, such as {@code ConditionType}
     */
    public static WrittenFields of(Mapping mapping, Set<String> beside) {
        return new WrittenFields(mapping, Set.copyOf(beside));
    }

    /**
     * Takes the names of all fields of an object that was sent.
     *
     * @param object the vendor's name of it, as in the mapping
     * @param body the object
     */
    public void sample(String object, JsonNode body) {
        leaves(object, body);
    }

    private void leaves(String way, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(field -> leaves(way + "." + field.getKey(), field.getValue()));
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isContainerNode()) {
            node.forEach(element -> leaves(way + "[]", element));
        } else if (!node.isArray() || !node.isEmpty()) {
            sent.add(way);
        }
    }

    /** {@return rows whose field no sample has} */
    public List<String> unsent() {
        return mapping.fields().stream()
                .filter(row -> row.direction().writes())
                .filter(row -> !sent.contains(name(row)))
                .map(row -> row.entity() + " " + row.path() + " -> " + name(row))
                .toList();
    }

    /** {@return fields that were sent, and that neither a row names nor the list of what stands beside the model} */
    public List<String> untold() {
        Set<String> known = new TreeSet<>();
        mapping.fields().stream()
                .filter(row -> row.direction().writes())
                .map(WrittenFields::name)
                .forEach(known::add);
        return sent.stream()
                .filter(name -> !known.contains(name) && !beside.contains(name.substring(name.lastIndexOf('.') + 1)))
                .toList();
    }

    private static String name(FieldMapping row) {
        return row.object() + "." + row.field();
    }
}
