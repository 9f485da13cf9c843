package io.retailsync.model.schema;

import static io.retailsync.model.schema.ChangeKind.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Differences of the members of an object. */
final class MemberChanges {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final SchemaComparison comparison;
    private final String path;

    MemberChanges(SchemaComparison comparison, String path) {
        this.comparison = comparison;
        this.path = path;
    }

    void compare(JsonNode was, JsonNode is) {
        members(was, is);
        additional("additionalProperties", was, is);
        additional("unevaluatedProperties", was, is);
        byPattern(was, is);
        restriction("propertyNames", was, is);
        dependencies(was, is);
    }

    private void members(JsonNode was, JsonNode is) {
        JsonNode before = was.path("properties");
        Map<String, JsonNode> added = new LinkedHashMap<>();
        is.path("properties").properties().stream()
                .filter(member -> !before.has(member.getKey()))
                .forEach(member -> added.put(member.getKey(), member.getValue()));
        Set<String> needed = required(was);
        Set<String> needs = required(is);
        before.properties().forEach(member -> {
            String name = member.getKey();
            if (is.path("properties").has(name)) {
                demand(name, needed.contains(name), needs.contains(name));
                comparison.compare(
                        at(name), member.getValue(), is.get("properties").get(name));
            } else {
                removed(name, member.getValue(), needed.contains(name), added);
            }
        });
        boolean closed = was.path("additionalProperties").equals(BooleanNode.FALSE);
        added.forEach((name, schema) -> added(name, needs.contains(name), closed));
        undescribed(before, is, needed, needs);
    }

    /** Members that are demanded without being described. */
    private void undescribed(JsonNode before, JsonNode is, Set<String> needed, Set<String> needs) {
        Set<String> names = new TreeSet<>(needed);
        names.addAll(needs);
        names.stream()
                .filter(name -> !before.has(name) && !is.path("properties").has(name))
                .forEach(name -> demand(name, needed.contains(name), needs.contains(name)));
    }

    private void demand(String name, boolean was, boolean is) {
        if (!was && is) {
            comparison.add(at(name), MADE_REQUIRED, "is required now");
        } else if (was && !is) {
            comparison.add(at(name), MADE_OPTIONAL, "is no longer required");
        }
    }

    private void removed(String name, JsonNode schema, boolean needed, Map<String, JsonNode> added) {
        Optional<String> heir = added.entrySet().stream()
                .filter(candidate -> comparison.same(schema, candidate.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (heir.isPresent()) {
            added.remove(heir.get());
            comparison.add(at(name), PROPERTY_RENAMED, "renamed to " + heir.get());
        } else {
            comparison.add(at(name), needed ? REQUIRED_PROPERTY_REMOVED : OPTIONAL_PROPERTY_REMOVED, "removed");
        }
    }

    private void added(String name, boolean needed, boolean closed) {
        ChangeKind kind =
                needed ? REQUIRED_PROPERTY_ADDED : closed ? PROPERTY_ADDED_TO_CLOSED_OBJECT : OPTIONAL_PROPERTY_ADDED;
        comparison.add(at(name), kind, needed ? "added as a required member" : "added as an optional member");
    }

    private void additional(String keyword, JsonNode was, JsonNode is) {
        JsonNode before = was.has(keyword) ? was.get(keyword) : BooleanNode.TRUE;
        JsonNode now = is.has(keyword) ? is.get(keyword) : BooleanNode.TRUE;
        if (before.equals(now)) {
            return;
        }
        if (now.equals(BooleanNode.FALSE)) {
            comparison.add(path, OBJECT_CLOSED, "further members are forbidden");
        } else if (before.equals(BooleanNode.FALSE)) {
            comparison.add(path, OBJECT_OPENED, "further members are allowed");
        } else if (before.isBoolean()) {
            comparison.add(path, ADDITIONAL_MEMBERS_RESTRICTED, "further members have a schema now");
        } else if (now.isBoolean()) {
            comparison.add(path, ADDITIONAL_MEMBERS_FREED, "further members have no schema any more");
        } else {
            comparison.compare(at("*"), before, now);
        }
    }

    private void byPattern(JsonNode was, JsonNode is) {
        JsonNode before = was.has("patternProperties") ? was.get("patternProperties") : NOTHING;
        JsonNode now = is.has("patternProperties") ? is.get("patternProperties") : NOTHING;
        before.properties().forEach(member -> {
            String place = at("/" + member.getKey() + "/");
            if (now.has(member.getKey())) {
                comparison.compare(place, member.getValue(), now.get(member.getKey()));
            } else {
                comparison.add(place, PATTERN_PROPERTY_REMOVED, "members of such names have no schema any more");
            }
        });
        now.properties().stream()
                .filter(member -> !before.has(member.getKey()))
                .forEach(member -> comparison.add(
                        at("/" + member.getKey() + "/"),
                        PATTERN_PROPERTY_ADDED,
                        "members of such names have a schema now"));
    }

    private void restriction(String keyword, JsonNode was, JsonNode is) {
        if (was.has(keyword) && is.has(keyword)) {
            comparison.compare(at("(names)"), was.get(keyword), is.get(keyword));
        } else {
            comparison.keyword(
                    path,
                    "a rule for names of members",
                    was.get(keyword),
                    is.get(keyword),
                    MEMBER_NAMES_RESTRICTED,
                    MEMBER_NAMES_FREED,
                    MEMBER_NAMES_RESTRICTED);
        }
    }

    private void dependencies(JsonNode was, JsonNode is) {
        for (String keyword : List.of("dependentRequired", "dependentSchemas")) {
            Set<String> names = new TreeSet<>();
            was.path(keyword).fieldNames().forEachRemaining(names::add);
            is.path(keyword).fieldNames().forEachRemaining(names::add);
            names.forEach(name -> comparison.keyword(
                    at(name),
                    "what else it demands",
                    was.path(keyword).get(name),
                    is.path(keyword).get(name),
                    DEPENDENCY_ADDED,
                    DEPENDENCY_DROPPED,
                    CONDITION_CHANGED));
        }
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("required").forEach(name -> names.add(name.textValue()));
        return names;
    }
}
