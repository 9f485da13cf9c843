package io.retailsync.model.schema;

import static io.retailsync.model.schema.ChangeKind.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;

/** Differences of the elements of an array. */
final class ElementChanges {

    private final SchemaComparison comparison;
    private final String path;

    ElementChanges(SchemaComparison comparison, String path) {
        this.comparison = comparison;
        this.path = path;
    }

    void compare(JsonNode was, JsonNode is) {
        elements("items", "[]", was, is);
        elements("contains", "[any]", was, is);
        elements("unevaluatedItems", "[other]", was, is);
        positions(was.path("prefixItems"), is.path("prefixItems"));
        boolean differed = was.path("uniqueItems").asBoolean();
        boolean differ = is.path("uniqueItems").asBoolean();
        if (differ && !differed) {
            comparison.add(path, ELEMENTS_MUST_DIFFER, "elements must differ");
        } else if (differed && !differ) {
            comparison.add(path, ELEMENTS_MAY_REPEAT, "elements may repeat");
        }
    }

    private void elements(String keyword, String place, JsonNode was, JsonNode is) {
        JsonNode before = was.get(keyword);
        JsonNode now = is.get(keyword);
        if (before != null && now != null) {
            comparison.compare(path + place, before, now);
        } else if (now != null && !now.equals(BooleanNode.TRUE)) {
            comparison.add(path + place, ELEMENTS_RESTRICTED, "elements have a schema now");
        } else if (before != null && !before.equals(BooleanNode.TRUE)) {
            comparison.add(path + place, ELEMENTS_FREED, "elements have no schema any more");
        }
    }

    private void positions(JsonNode was, JsonNode is) {
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            String place = path + "[" + i + "]";
            if (i >= was.size()) {
                comparison.add(place, POSITION_RESTRICTED, "the element at this position has a schema now");
            } else if (i >= is.size()) {
                comparison.add(place, POSITION_FREED, "the element at this position has no schema any more");
            } else {
                comparison.compare(place, was.get(i), is.get(i));
            }
        }
    }
}
