package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.schema.SchemaSites.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the places of a valid document at which one constraint of its schema can be broken, by the site of the constraint. */
final class BrokenDocuments {

    /**
     * One place of the document.
     *
     * @param value what stands there
     * @param put puts something else there
     * @param wrong makes what breaks the constraint
     */
    record Breakable(JsonNode value, Consumer<JsonNode> put, Function<WrongValues, JsonNode> wrong) {

        /** Breaks the document, shows it, and makes it whole again. */
        void whileBroken(WrongValues values, Consumer<JsonNode> look) {
            JsonNode other = wrong.apply(values);
            put.accept(other);
            try {
                look.accept(other);
            } finally {
                put.accept(value);
            }
        }
    }

    /** Where a value stands, and what its schema says. */
    private record Spot(String definition, String pointer, JsonNode schema, JsonNode value, Consumer<JsonNode> put) {

        Spot below(String path, JsonNode declared) {
            return new Spot(definition, pointer + path, declared, value, put);
        }

        Spot part(String path, JsonNode declared, JsonNode part, Consumer<JsonNode> replace) {
            return new Spot(definition, pointer + path, declared, part, replace);
        }
    }

    private final JsonNode root;
    private final Predicate<Site> wanted;
    private final Map<Site, List<Breakable>> places = new LinkedHashMap<>();

    private BrokenDocuments(JsonNode root, Predicate<Site> wanted) {
        this.root = root;
        this.wanted = wanted;
    }

    /**
     * {@return the places by site}
     *
     * @param document one that is valid
     * @param replace takes another document in its place
     * @param wanted which sites are looked for
     */
    static Map<Site, List<Breakable>> of(
            JsonNode schema, JsonNode document, Consumer<JsonNode> replace, Predicate<Site> wanted) {
        BrokenDocuments broken = new BrokenDocuments(schema, wanted);
        broken.visit(new Spot(SchemaSites.rootOf(schema), "", schema, document, replace), Set.of());
        return broken.places;
    }

    /** @param others the types that are right beside the one that the schema says */
    private void visit(Spot spot, Set<String> others) {
        JsonNode schema = spot.schema();
        if (schema.has("$ref")) {
            String name = schema.get("$ref").textValue().replace("#/$defs/", "");
            visit(new Spot(name, "", root.get("$defs").get(name), spot.value(), spot.put()), others);
        }
        if (schema.has("anyOf")) {
            alternatives(spot);
        }
        if (schema.has("const")) {
            place(spot, "const", values -> values.noneOf(WrongValues.list(schema.get("const"))));
        }
        if (schema.has("type")) {
            Set<String> types = new TreeSet<>(others);
            types.add(schema.get("type").textValue());
            place(spot, "type", values -> values.ofNoneOf(types));
        }
        JsonNode value = spot.value();
        if (value instanceof ObjectNode members) {
            object(spot, members);
        } else if (value instanceof ArrayNode elements && !elements.isEmpty()) {
            array(spot, elements);
        } else if (value.isTextual()) {
            text(spot);
        } else if (value.isNumber()) {
            number(spot);
        }
    }

    /** One of several: a name or a foreign one, or one of several records that a member tells apart. */
    private void alternatives(Spot spot) {
        Set<String> types = new TreeSet<>();
        JsonNode branches = spot.schema().get("anyOf");
        branches.forEach(branch -> types.add(resolved(branch).get("type").textValue()));
        place(spot, "anyOf", values -> values.ofNoneOf(types));
        for (int i = 0; i < branches.size(); i++) {
            if (holds(resolved(branches.get(i)), spot.value())) {
                visit(spot.below("/anyOf/" + i, branches.get(i)), types);
            }
        }
    }

    private static boolean holds(JsonNode branch, JsonNode value) {
        JsonNode kind = branch.at("/properties/kind/const");
        return branch.get("type").textValue().equals("object") == value.isObject()
                && (kind.isMissingNode() || kind.equals(value.get("kind")));
    }

    private void object(Spot spot, ObjectNode value) {
        JsonNode schema = spot.schema();
        schema.path("required").forEach(member -> {
            String name = member.textValue();
            place(spot, "required " + name, values -> WrongValues.without(value, name));
        });
        schema.path("properties").properties().forEach(member -> {
            String name = member.getKey();
            if (value.has(name)) {
                part(spot.part(
                        "/properties/" + name, member.getValue(), value.get(name), other -> value.set(name, other)));
            }
        });
        JsonNode entry = schema.path("additionalProperties");
        if (entry.isObject()) {
            List.copyOf(value.properties())
                    .forEach(each -> part(spot.part(
                            "/additionalProperties",
                            entry,
                            each.getValue(),
                            other -> value.set(each.getKey(), other))));
        }
        if (schema.has("maxProperties") && !value.isEmpty()) {
            int most = schema.get("maxProperties").intValue();
            place(spot, "maxProperties", values -> values.tooManyMembers(value, most));
        }
    }

    private void array(Spot spot, ArrayNode value) {
        JsonNode schema = spot.schema();
        boolean distinct = schema.path("uniqueItems").booleanValue();
        if (schema.has("maxItems")) {
            int most = schema.get("maxItems").intValue();
            place(spot, "maxItems", values -> values.tooMany(value, most, distinct));
        }
        if (schema.path("minItems").intValue() == 1) {
            place(spot, "minItems", values -> JsonNodeFactory.instance.arrayNode());
        }
        if (distinct && value.size() < schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
            place(spot, "uniqueItems", values -> values.doubled(value));
        }
        for (int i = 0; i < value.size() && schema.has("items"); i++) {
            int at = i;
            part(spot.part("/items", schema.get("items"), value.get(i), other -> value.set(at, other)));
        }
    }

    private void part(Spot spot) {
        place(spot, "null", values -> NullNode.getInstance());
        visit(spot, Set.of());
    }

    private void text(Spot spot) {
        JsonNode schema = spot.schema();
        JsonNode right = spot.value();
        if (schema.has("enum")) {
            place(spot, "enum", values -> values.noneOf(schema.get("enum")));
        }
        if (schema.has("pattern")) {
            place(spot, "pattern", values -> values.misshapen(schema, right));
        }
        if (schema.path("minLength").intValue() > 0) {
            place(
                    spot,
                    "minLength",
                    values -> values.tooShort(schema.get("minLength").intValue()));
        }
        if (schema.has("maxLength")) {
            place(
                    spot,
                    "maxLength",
                    values -> values.tooLong(schema.get("maxLength").intValue(), right));
        }
        if (schema.has("format")) {
            place(spot, "format", values -> values.notOf(schema.get("format").textValue()));
        }
    }

    private void number(Spot spot) {
        JsonNode schema = spot.schema();
        if (schema.has("minimum")) {
            place(spot, "minimum", values -> values.below(schema.get("minimum").longValue()));
        }
        if (schema.has("maximum")) {
            place(spot, "maximum", values -> values.above(schema.get("maximum").longValue()));
        }
    }

    private void place(Spot spot, String keyword, Function<WrongValues, JsonNode> wrong) {
        Site site = new Site(spot.definition(), spot.pointer(), keyword);
        if (wanted.test(site)) {
            places.computeIfAbsent(site, each -> new ArrayList<>()).add(new Breakable(spot.value(), spot.put(), wrong));
        }
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").textValue().substring(1)) : schema;
    }
}
