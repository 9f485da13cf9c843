package io.retailsync.model.schema;

import static io.retailsync.model.schema.ChangeKind.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Differences in the values that are allowed: lists, constants, patterns, formats. */
final class ValueChanges {

    private final SchemaComparison comparison;
    private final String path;

    ValueChanges(SchemaComparison comparison, String path) {
        this.comparison = comparison;
        this.path = path;
    }

    void compare(JsonNode was, JsonNode is) {
        list(was.get("enum"), is.get("enum"), ENUM_VALUE_REMOVED, ENUM_VALUE_ADDED);
        names(was.get("x-names"), is.get("x-names"));
        keyword("const", "the constant", was, is, CONSTANT_INTRODUCED, CONSTANT_DROPPED, CONSTANT_CHANGED);
        keyword("pattern", "the pattern", was, is, PATTERN_INTRODUCED, PATTERN_DROPPED, PATTERN_CHANGED);
        keyword("format", "the format", was, is, FORMAT_INTRODUCED, FORMAT_DROPPED, FORMAT_CHANGED);
        keyword("default", "the default", was, is, DEFAULT_CHANGED, DEFAULT_CHANGED, DEFAULT_CHANGED);
        for (String content : List.of("contentEncoding", "contentMediaType", "contentSchema")) {
            keyword(content, content, was, is, CONTENT_CHANGED, CONTENT_CHANGED, CONTENT_CHANGED);
        }
    }

    private void keyword(
            String name, String words, JsonNode was, JsonNode is, ChangeKind in, ChangeKind out, ChangeKind other) {
        comparison.keyword(path, words, was.get(name), is.get(name), in, out, other);
    }

    /** Names of an open list: who has an older one keeps a newer name as it was written. */
    private void names(JsonNode was, JsonNode is) {
        if (was != null && is != null) {
            list(was, is, NAME_REMOVED, NAME_ADDED);
        }
    }

    private void list(JsonNode was, JsonNode is, ChangeKind removed, ChangeKind added) {
        if (was == null || is == null) {
            comparison.keyword(path, "a list of values", was, is, ENUM_INTRODUCED, ENUM_DROPPED, ENUM_DROPPED);
            return;
        }
        List<JsonNode> before = new ArrayList<>();
        was.forEach(before::add);
        List<JsonNode> now = new ArrayList<>();
        is.forEach(now::add);
        before.stream()
                .filter(value -> !now.contains(value))
                .forEach(value -> comparison.add(path, removed, "value " + value + " removed from the list"));
        now.stream()
                .filter(value -> !before.contains(value))
                .forEach(value -> comparison.add(path, added, "value " + value + " added to the list"));
    }
}
