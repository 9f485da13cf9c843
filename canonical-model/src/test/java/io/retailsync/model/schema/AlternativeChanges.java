package io.retailsync.model.schema;

import static io.retailsync.model.schema.ChangeKind.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Differences of alternatives and of conditions. */
final class AlternativeChanges {

    private final SchemaComparison comparison;
    private final String path;

    AlternativeChanges(SchemaComparison comparison, String path) {
        this.comparison = comparison;
        this.path = path;
    }

    void compare(JsonNode was, JsonNode is) {
        alternatives("anyOf", was, is);
        alternatives("oneOf", was, is);
        all(was, is);
        comparison.keyword(
                path,
                "what it may not be",
                was.get("not"),
                is.get("not"),
                CONDITION_ADDED,
                CONDITION_DROPPED,
                CONDITION_CHANGED);
        comparison.keyword(
                path,
                "a condition",
                conditional(was),
                conditional(is),
                CONDITION_ADDED,
                CONDITION_DROPPED,
                CONDITION_CHANGED);
    }

    private void alternatives(String keyword, JsonNode was, JsonNode is) {
        if (!was.has(keyword) || !is.has(keyword)) {
            comparison.keyword(
                    path,
                    "a choice",
                    was.get(keyword),
                    is.get(keyword),
                    ALTERNATIVES_INTRODUCED,
                    ALTERNATIVES_DROPPED,
                    CONDITION_CHANGED);
            return;
        }
        List<JsonNode> added = list(is.get(keyword));
        for (JsonNode before : list(was.get(keyword))) {
            Optional<JsonNode> heir = heir(before, added);
            heir.ifPresentOrElse(
                    now -> {
                        added.remove(now);
                        comparison.compare(path + "<" + name(comparison.before(before)) + ">", before, now);
                    },
                    () -> comparison.add(
                            path,
                            ALTERNATIVE_REMOVED,
                            "the alternative " + name(comparison.before(before)) + " removed"));
        }
        added.forEach(now ->
                comparison.add(path, ALTERNATIVE_ADDED, "the alternative " + name(comparison.now(now)) + " added"));
    }

    private Optional<JsonNode> heir(JsonNode before, List<JsonNode> candidates) {
        Optional<JsonNode> equal =
                candidates.stream().filter(now -> comparison.same(before, now)).findFirst();
        String name = name(comparison.before(before));
        return equal.isPresent()
                ? equal
                : candidates.stream()
                        .filter(now -> name(comparison.now(now)).equals(name))
                        .findFirst();
    }

    private void all(JsonNode was, JsonNode is) {
        List<JsonNode> added = list(is.path("allOf"));
        for (JsonNode before : list(was.path("allOf"))) {
            Optional<JsonNode> heir = heir(before, added);
            heir.ifPresentOrElse(
                    now -> {
                        added.remove(now);
                        comparison.compare(path, before, now);
                    },
                    () -> comparison.add(path, CONDITION_DROPPED, "a part that had to hold as well dropped"));
        }
        added.forEach(now -> comparison.add(path, CONDITION_ADDED, "a further part has to hold as well"));
    }

    private static JsonNode conditional(JsonNode schema) {
        if (!schema.has("if")) {
            return null;
        }
        var condition = JsonNodeFactory.instance.objectNode();
        for (String part : List.of("if", "then", "else")) {
            if (schema.has(part)) {
                condition.set(part, schema.get(part));
            }
        }
        return condition;
    }

    /** By what a person tells alternatives apart: title, the constant that marks them, or type. */
    private static String name(JsonNode schema) {
        if (schema.has("title")) {
            return schema.get("title").textValue();
        }
        for (var member : schema.path("properties").properties()) {
            if (member.getValue().has("const")) {
                return member.getValue().get("const").asText();
            }
        }
        return schema.has("type") ? schema.get("type").asText() : "without a type";
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }
}
