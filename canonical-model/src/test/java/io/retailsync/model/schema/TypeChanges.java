package io.retailsync.model.schema;

import static io.retailsync.model.schema.ChangeKind.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Differences of the type keyword. */
final class TypeChanges {

    private static final Set<String> ALL = Set.of("null", "boolean", "object", "array", "string", "integer", "number");

    private final SchemaComparison comparison;
    private final String path;

    TypeChanges(SchemaComparison comparison, String path) {
        this.comparison = comparison;
        this.path = path;
    }

    /** {@return whether there is something left to compare: not so where the types have nothing in common} */
    boolean compare(JsonNode before, JsonNode now) {
        Set<String> was = types(before);
        Set<String> is = types(now);
        nulls(was, is);
        was.remove("null");
        is.remove("null");
        String words = "type changed from " + words(was) + " to " + words(is);
        if (was.equals(is)) {
            return true;
        }
        if (was.containsAll(is)) {
            comparison.add(path, TYPE_NARROWED, words);
        } else if (is.containsAll(was)) {
            comparison.add(path, TYPE_WIDENED, words);
        } else {
            comparison.add(path, TYPE_CHANGED, words);
        }
        return was.stream().anyMatch(is::contains);
    }

    private void nulls(Set<String> was, Set<String> is) {
        if (was.size() < ALL.size() && is.size() < ALL.size() && was.contains("null") != is.contains("null")) {
            boolean forbidden = was.contains("null");
            comparison.add(
                    path,
                    forbidden ? NULL_FORBIDDEN : NULL_ALLOWED,
                    forbidden ? "null is forbidden" : "null is allowed");
        }
    }

    /** A number may be whole, so {@code number} contains {@code integer}. */
    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.get("type");
        Set<String> types = new TreeSet<>();
        if (type == null) {
            types.addAll(ALL);
        } else if (type.isTextual()) {
            types.add(type.textValue());
        } else {
            type.forEach(each -> types.add(each.textValue()));
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static String words(Set<String> types) {
        if (types.size() >= ALL.size() - 1) {
            return "any";
        }
        Set<String> shown = new TreeSet<>(types);
        if (shown.contains("number")) {
            shown.remove("integer");
        }
        return String.join(" or ", shown);
    }
}
