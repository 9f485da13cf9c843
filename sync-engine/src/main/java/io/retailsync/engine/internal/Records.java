package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.json.ModelJson;
import io.retailsync.spi.Table;
import io.vavr.control.Validation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns stored attribute values into records and back. */
final class Records {

    private final Setup setup;

    Records(Setup setup) {
        this.setup = setup;
    }

    <E extends Record> Validation<List<Finding>, Governed<E>> governed(
            EntityType<E> type, Key key, RecordDoc doc, List<ExternalRef> refs) {
        Map<String, Object> values = new LinkedHashMap<>();
        doc.values().forEach((name, json) -> value(type, name, json).ifPresent(value -> values.put(name, value)));
        return type.assemble(values)
                .map(entity -> new Governed<>(
                        key,
                        setup.tenant(),
                        doc.version(),
                        refs,
                        doc.provenance(),
                        setup.region(),
                        doc.unknown(),
                        entity));
    }

    /** {@return a stored record, if it is there and whole} */
    <E extends Record> Optional<Governed<E>> read(Draft draft, EntityType<E> type, Key key, List<ExternalRef> refs) {
        return draft.get(Table.RECORD, key.toString())
                .map(row -> Docs.read(row, RecordDoc.class))
                .flatMap(doc -> governed(type, key, doc, refs).toJavaOptional());
    }

    static Optional<Object> value(EntityType<?> type, String name, JsonNode json) {
        return json.isNull()
                ? Optional.empty()
                : type.attribute(name).map(path -> ModelJson.standard().read(json, path.type()));
    }

    /** {@return the values of some attributes; JSON null for absent ones} */
    static <E extends Record> Map<String, JsonNode> form(E entity, Iterable<AttributePath<?, ?>> paths) {
        Map<String, JsonNode> form = new TreeMap<>();
        for (AttributePath<?, ?> path : paths) {
            form.put(path.name(), json(entity, path));
        }
        return form;
    }

    @SuppressWarnings("unchecked") // paths belong to the entity that they are read from
    private static <E extends Record> JsonNode json(E entity, AttributePath<?, ?> path) {
        return node(((AttributePath<E, ?>) path).read(entity));
    }

    static JsonNode node(Optional<?> value) {
        return value.<JsonNode>map(Docs::tree).orElseGet(com.fasterxml.jackson.databind.node.NullNode::getInstance);
    }
}
