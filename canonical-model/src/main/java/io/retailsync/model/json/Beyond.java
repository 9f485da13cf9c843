package io.retailsync.model.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects the members of a document that its declaration does not have. */
final class Beyond {

    private final Map<String, String> found = new TreeMap<>();

    private Beyond() {}

    /** {@return by JSON Pointer, the JSON of each member that a {@code type} does not have} */
    static Map<String, String> of(JsonNode document, Class<? extends Record> type) {
        Beyond beyond = new Beyond();
        new Shape.Whole(type).beyond(JsonPointer.empty(), document, beyond);
        return beyond.found;
    }

    /** Looks at each member of an object: those with a shape are asked by it, plain ones have no parts, and the others are beyond. */
    void members(JsonPointer at, JsonNode object, Map<String, Shape> known, Set<String> plain) {
        object.properties().forEach(member -> {
            JsonPointer place = at.appendProperty(member.getKey());
            Shape shape = known.get(member.getKey());
            if (shape != null) {
                shape.beyond(place, member.getValue(), this);
            } else if (!plain.contains(member.getKey())) {
                found.put(place.toString(), ModelJson.standard().write(member.getValue()));
            }
        });
    }
}
