package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No document of any kind may hold a text, a list or a map of any size: each has a greatest one, or a form that has one. */
class EverySizeIsBoundedTest {

    private static final Set<String> BOUNDS_OF_TEXT = Set.of("maxLength", "enum", "const", "format");

    /** A form that is anchored on both sides and repeats nothing without end. */
    private static final Pattern ENDLESS = Pattern.compile("[*+]|\\{[0-9]+,}");

    private final Set<String> endless = new TreeSet<>();

    static Set<String> names() {
        return ModelSchemas.records().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTextListAndMapHasAGreatestSize(String name) {
        JsonNode schema = ModelSchemas.of(name, ModelSchemas.records().get(name));
        visit(schema, name);
        schema.path("$defs").properties().stream()
                .filter(shared -> !shared.getKey().startsWith("Map_")) // what a map may hold is said where it is used
                .forEach(shared -> visit(shared.getValue(), shared.getKey()));
        assertThat(endless).isEmpty();
    }

    private void visit(JsonNode schema, String place) {
        switch (schema.path("type").asText()) {
            case "string" -> check(isBoundedText(schema), place);
            case "array" -> check(schema.has("maxItems"), place);
            default -> check(!schema.path("additionalProperties").isObject() || schema.has("maxProperties"), place);
        }
        schema.path("properties")
                .properties()
                .forEach(member -> visit(member.getValue(), place + "." + member.getKey()));
        schema.path("anyOf").forEach(one -> visit(one, place));
        visitIfAny(schema.path("items"), place + "[]");
        visitIfAny(schema.path("additionalProperties"), place + "{}");
    }

    private void visitIfAny(JsonNode schema, String place) {
        if (!(schema instanceof MissingNode)) {
            visit(schema, place);
        }
    }

    private void check(boolean bounded, String place) {
        if (!bounded) {
            endless.add(place);
        }
    }

    private static boolean isBoundedText(JsonNode schema) {
        String form = schema.path("pattern").asText();
        String outside = form.replaceAll("\\[[^]]*]", "x");
        boolean closed = form.startsWith("^")
                && form.endsWith("$")
                && !ENDLESS.matcher(outside).find();
        return closed || BOUNDS_OF_TEXT.stream().anyMatch(schema::has);
    }
}
