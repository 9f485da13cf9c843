package io.retailsync.model.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document from outside that is passed on: what the model knows of it, and the members that it has no word for, which a newer version of
 * the same major may have added (canonical-model §11). They are written again where they stood.
 *
 * <p>Immutable, safe for concurrent use. Made by {@link ModelJson#document}.
 *
 * @param value what the model knows
 * @param beyond by JSON Pointer (RFC 6901), the JSON of each member that the model does not know; its class is unknown too, so it may be personal
 * @param <T> the record
 */
public record Document<T extends Record>(T value, Map<String, String> beyond) {

    /**
     * Copies the map.
     *
     * @param value what the model knows
     * @param beyond by JSON Pointer (RFC 6901), the JSON of each member that the model does not know; its class is unknown too, so it may be
     *     personal
     */
    public Document {
        beyond = Map.copyOf(beyond);
    }

    /**
     * {@return the same document with another record} What is beyond the model stays where it stood; for an element of a list that is its
     * place in the list.
     *
     * @param changed what takes the place of {@link #value()}
     */
    public Document<T> with(T changed) {
        return new Document<>(changed, beyond);
    }

    /** {@return the text of it: the record's JSON form, and each member beyond the model whose holder is still there} */
    public String json() {
        JsonNode tree = ModelJson.standard().tree(value);
        new TreeMap<>(beyond).forEach((place, json) -> put(tree, JsonPointer.compile(place), json));
        return ModelJson.standard().write(tree);
    }

    private static void put(JsonNode tree, JsonPointer place, String json) {
        String member = place.last().getMatchingProperty();
        if (tree.at(place.head()) instanceof ObjectNode holder && !holder.has(member)) {
            holder.set(member, ModelJson.standard().tree(json));
        }
    }

    /** {@return the record, which masks what is personal, and how many members are beyond it} */
    @Override
    public String toString() {
        return value + " and " + beyond.size() + " members beyond the model";
    }
}
