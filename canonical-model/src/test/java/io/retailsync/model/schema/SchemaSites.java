package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every place of every schema at which something is insisted on, with the keyword that does so. A definition that many schemas share is
 * listed once, and so is a record that is a document of its own and a part of others.
 */
final class SchemaSites {

    /**
     * One keyword at one place.
     *
     * @param definition the record or list that the place belongs to
     * @param pointer where in the definition's schema; empty for the definition itself
     * @param keyword what is insisted on; {@code required} carries the member's name, {@code null} says that a value may be left out only
     */
    record Site(String definition, String pointer, String keyword) {

        @Override
        public String toString() {
            return definition + pointer + " " + keyword;
        }
    }

    /** These say something about a value and insist on nothing. */
    private static final Set<String> REMARKS = Set.of(
            "$schema", "$id", "$defs", "$ref", "title", "description", "x-class", "x-owner", "x-merge", "x-names");

    private final Map<String, JsonNode> definitions = new TreeMap<>();
    private final Map<String, List<Site>> sites = new TreeMap<>();
    private final Map<String, List<String>> hosts = new TreeMap<>();

    private SchemaSites() {}

    /** @param schemas by their names */
    static SchemaSites of(Map<String, ObjectNode> schemas) {
        SchemaSites all = new SchemaSites();
        schemas.forEach((name, schema) -> {
            all.define(name, rootOf(schema), withoutFrame(schema));
            schema.path("$defs").properties().forEach(each -> all.define(name, each.getKey(), each.getValue()));
        });
        return all;
    }

    /** {@return the name of the definition that a whole document is made by} */
    static String rootOf(JsonNode schema) {
        return schema.get("title").textValue();
    }

    /** {@return what insists on something, by definition} */
    Map<String, List<Site>> byDefinition() {
        return sites;
    }

    /** {@return the names of the schemas that hold a definition} */
    List<String> hosts(String definition) {
        return hosts.get(definition);
    }

    private void define(String host, String name, JsonNode schema) {
        hosts.computeIfAbsent(name, each -> new ArrayList<>()).add(host);
        JsonNode before = definitions.putIfAbsent(name, schema);
        if (before == null) {
            List<Site> found = new ArrayList<>();
            walk(name, "", schema, found);
            sites.put(name, found);
        } else if (!before.equals(schema)) {
            throw new IllegalStateException("two schemas define " + name + " differently: one of them is not tried");
        }
    }

    private static ObjectNode withoutFrame(ObjectNode schema) {
        return schema.deepCopy().without(List.of("$schema", "$id", "title", "$defs"));
    }

    private static void walk(String name, String pointer, JsonNode schema, List<Site> found) {
        schema.properties().forEach(each -> {
            String keyword = each.getKey();
            JsonNode said = each.getValue();
            String below = pointer + "/" + keyword;
            switch (keyword) {
                case "properties" ->
                    said.properties()
                            .forEach(member -> value(name, below + "/" + member.getKey(), member.getValue(), found));
                case "items" -> value(name, below, said, found);
                case "required" ->
                    said.forEach(member -> found.add(new Site(name, pointer, "required " + member.textValue())));
                case "anyOf" -> {
                    found.add(new Site(name, pointer, keyword));
                    for (int i = 0; i < said.size(); i++) {
                        walk(name, below + "/" + i, said.get(i), found);
                    }
                }
                case "additionalProperties" -> {
                    if (said.isObject()) {
                        value(name, below, said, found);
                    } else {
                        found.add(new Site(name, pointer, keyword));
                    }
                }
                default -> {
                    if (!REMARKS.contains(keyword)) {
                        found.add(new Site(name, pointer, keyword));
                    }
                }
            }
        });
    }

    private static void value(String name, String pointer, JsonNode schema, List<Site> found) {
        found.add(new Site(name, pointer, "null"));
        walk(name, pointer, schema, found);
    }
}
