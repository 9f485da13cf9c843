package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Finds the places of a valid document at which one constraint of its schema can be broken, and breaks it there. */
final class BrokenDocuments {

    /** What a schema of ours can insist on. */
    enum Constraint {
        TYPE("type"),
        NULL("type"),
        REQUIRED("required"),
        ENUM("enum", "const"),
        PATTERN("pattern"),
        FORMAT("format"),
        MIN_LENGTH("minLength"),
        MAX_LENGTH("maxLength"),
        MAX_ITEMS("maxItems"),
        UNIQUE_ITEMS("uniqueItems"),
        MINIMUM("minimum");

        private final String keyword;
        private final String orElse;

        Constraint(String keyword) {
            this(keyword, keyword);
        }

        Constraint(String keyword, String orElse) {
            this.keyword = keyword;
            this.orElse = orElse;
        }

        /** {@return whether the schema has its keyword anywhere: without it there is nothing to break} */
        boolean isIn(JsonNode schema) {
            return schema.findValue(keyword) != null || schema.findValue(orElse) != null;
        }
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> MISSHAPEN = List.of(
            "",
            " ",
            "?",
            "@",
            "abc",
            "1.2.3",
            "1,5",
            "+0",
            "12 345",
            "NaN",
            "0x1F",
            "1e5",
            "--1",
            "ÄÖ",
            "a b c d e",
            "1.");
    private static final List<String> NO_INSTANTS = List.of(
            "", "soon", "2026-11-20", "2026-13-01T00:00:00Z", "2026-11-20T08:06:54", "20261120T080654Z", "08:06:54Z");

    private static final List<String> NO_DATES =
            List.of("", "soon", "2026-13-01", "2026-02-30", "20261120", "2026-11-20T08:06:54Z");

    private final JsonNode root;
    private final Constraint wanted;
    private final RandomGenerator random;
    private final List<Runnable> places = new ArrayList<>();

    private BrokenDocuments(JsonNode root, Constraint wanted, RandomGenerator random) {
        this.root = root;
        this.wanted = wanted;
        this.random = random;
    }

    /** {@return whether {@code document} has such a place; it is then broken at one of them} */
    static boolean breakAt(ObjectNode document, JsonNode schema, Constraint constraint, RandomGenerator random) {
        BrokenDocuments broken = new BrokenDocuments(schema, constraint, random);
        broken.visit(schema, document, value -> {});
        if (broken.places.isEmpty()) {
            return false;
        }
        broken.places.get(random.nextInt(broken.places.size())).run();
        return true;
    }

    private void visit(JsonNode declared, JsonNode value, Consumer<JsonNode> replace) {
        JsonNode schema = resolved(declared);
        if (schema.has("anyOf")) {
            if (schema.at("/anyOf/0").has("enum")) {
                coded(schema, value, replace);
            } else {
                alternative(schema, (ObjectNode) value, replace);
            }
            return;
        }
        if (!declared.has("$id")) {
            place(Constraint.NULL, () -> replace.accept(JSON.nullNode()));
            place(
                    Constraint.TYPE,
                    () -> replace.accept(otherThan(schema.get("type").textValue())));
        }
        switch (schema.get("type").textValue()) {
            case "object" -> members(schema, (ObjectNode) value);
            case "array" -> elements(schema, (ArrayNode) value);
            case "string" -> text(schema, replace);
            case "integer" -> {
                if (schema.has("minimum")) {
                    long least = schema.get("minimum").longValue();
                    place(Constraint.MINIMUM, () -> replace.accept(JSON.numberNode(least - 1 - random.nextInt(1_000))));
                }
            }
            default -> {}
        }
    }

    private void coded(JsonNode schema, JsonNode value, Consumer<JsonNode> replace) {
        place(Constraint.NULL, () -> replace.accept(JSON.nullNode()));
        place(
                Constraint.TYPE,
                () -> replace.accept(one(List.of(JSON.numberNode(7), JSON.booleanNode(true), JSON.arrayNode()))));
        place(Constraint.ENUM, () -> replace.accept(JSON.textNode("NO_SUCH_" + random.nextInt(1_000))));
        if (value.isObject()) {
            members(schema.at("/anyOf/1"), (ObjectNode) value);
        }
    }

    /** One of several records, told apart by a member. */
    private void alternative(JsonNode schema, ObjectNode value, Consumer<JsonNode> replace) {
        place(Constraint.NULL, () -> replace.accept(JSON.nullNode()));
        place(Constraint.TYPE, () -> replace.accept(otherThan("object")));
        place(Constraint.ENUM, () -> value.put("kind", "NO_SUCH_" + random.nextInt(1_000)));
        place(Constraint.REQUIRED, () -> value.remove("kind"));
        schema.get("anyOf").forEach(branch -> {
            JsonNode record = resolved(branch);
            if (record.at("/properties/kind/const").equals(value.get("kind"))) {
                members(record, value);
            }
        });
    }

    private void members(JsonNode schema, ObjectNode value) {
        schema.path("required").forEach(name -> place(Constraint.REQUIRED, () -> value.remove(name.textValue())));
        schema.path("properties").properties().forEach(member -> {
            if (value.has(member.getKey()) && !member.getValue().has("const")) {
                visit(member.getValue(), value.get(member.getKey()), other -> value.set(member.getKey(), other));
            }
        });
    }

    private void elements(JsonNode schema, ArrayNode value) {
        if (schema.has("maxItems") && !value.isEmpty()) {
            int most = schema.get("maxItems").intValue();
            boolean distinct = schema.path("uniqueItems").booleanValue();
            place(Constraint.MAX_ITEMS, () -> {
                JsonNode element = value.get(0);
                while (value.size() <= most) {
                    value.add(distinct ? JSON.textNode("t" + value.size()) : element);
                }
            });
        }
        if (schema.path("uniqueItems").booleanValue() && !value.isEmpty()) {
            place(
                    Constraint.UNIQUE_ITEMS,
                    () -> value.add(value.get(random.nextInt(value.size())).deepCopy()));
        }
        for (int i = 0; i < value.size(); i++) {
            int at = i;
            visit(schema.get("items"), value.get(i), other -> value.set(at, other));
        }
    }

    private void text(JsonNode schema, Consumer<JsonNode> replace) {
        if (schema.has("enum")) {
            place(Constraint.ENUM, () -> replace.accept(JSON.textNode("NO_SUCH_" + random.nextInt(1_000))));
        }
        if (schema.has("pattern")) {
            String pattern = schema.get("pattern").textValue();
            place(Constraint.PATTERN, () -> replace.accept(JSON.textNode(one(misfits(pattern)))));
        }
        if (schema.path("minLength").intValue() > 0) {
            place(Constraint.MIN_LENGTH, () -> replace.accept(JSON.textNode("")));
        }
        if (schema.has("maxLength")) {
            int most = schema.get("maxLength").intValue();
            place(
                    Constraint.MAX_LENGTH,
                    () -> replace.accept(JSON.textNode("x".repeat(most + 1 + random.nextInt(20)))));
        }
        if (schema.path("format").asText().equals("date")) {
            place(Constraint.FORMAT, () -> replace.accept(JSON.textNode(one(NO_DATES))));
        }
        if (schema.path("format").asText().equals("date-time")) {
            place(Constraint.FORMAT, () -> replace.accept(JSON.textNode(one(NO_INSTANTS))));
        }
    }

    private static List<String> misfits(String pattern) {
        Pattern form = Pattern.compile(pattern);
        return MISSHAPEN.stream().filter(text -> !form.matcher(text).find()).toList();
    }

    private void place(Constraint constraint, Runnable breaking) {
        if (constraint == wanted) {
            places.add(breaking);
        }
    }

    private JsonNode otherThan(String type) {
        return switch (type) {
            case "string" ->
                one(List.of(JSON.numberNode(7), JSON.booleanNode(true), JSON.arrayNode(), JSON.objectNode()));
            case "object" ->
                one(List.of(JSON.numberNode(7), JSON.textNode("x"), JSON.arrayNode(), JSON.booleanNode(false)));
            case "array" ->
                one(List.of(JSON.numberNode(7), JSON.textNode("x"), JSON.objectNode(), JSON.booleanNode(true)));
            case "boolean" ->
                one(List.of(JSON.numberNode(1), JSON.textNode("true"), JSON.arrayNode(), JSON.objectNode()));
            default -> one(List.of(JSON.numberNode(1.5), JSON.textNode("7"), JSON.booleanNode(true), JSON.arrayNode()));
        };
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode direct =
                schema.has("$ref") ? root.at(schema.get("$ref").textValue().substring(1)) : schema;
        return direct.has("allOf") ? merged(direct) : direct;
    }

    /** All that has to hold at once of an object, as one schema. */
    private ObjectNode merged(JsonNode schema) {
        ObjectNode all = JSON.objectNode().put("type", "object");
        ObjectNode properties = all.putObject("properties");
        ArrayNode required = all.putArray("required");
        schema.get("allOf").forEach(part -> {
            JsonNode one = resolved(part);
            one.path("properties").properties().forEach(member -> properties.set(member.getKey(), member.getValue()));
            one.path("required").forEach(required::add);
        });
        return all;
    }

    private <E> E one(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }
}
