package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaComparisonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** One difference: two schemas, and what has to be said of them. */
    record Case(JsonNode json) {

        String text(String member) {
            return json.get(member).textValue();
        }

        boolean breaking(String whom) {
            return text(whom).equals("breaking");
        }

        @Override
        public String toString() {
            return text("change");
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(SchemaComparisonTest.class.getResourceAsStream("changes.json"))) {
            List<Case> cases = new ArrayList<>();
            MAPPER.readTree(file).forEach(json -> cases.add(new Case(json)));
            return cases;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeIsNamedWithItsPlaceAndWhomItHurts(Case changed) {
        List<SchemaChange> found =
                SchemaComparison.of(changed.json().get("old"), changed.json().get("new"));
        assertThat(found).as("%s", found).hasSize(1);
        SchemaChange change = found.get(0);
        assertThat(change.path()).isEqualTo(changed.text("path"));
        assertThat(change.kind()).hasToString(changed.text("kind"));
        assertThat(change.kind().breaksReader()).isEqualTo(changed.breaking("reader"));
        assertThat(change.kind().breaksWriter()).isEqualTo(changed.breaking("writer"));
        assertThat(change.kind().level()).hasToString(changed.text("level"));
        assertThat(change.words()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSchemaComparedWithItselfHasNoChange(Case changed) {
        assertThat(SchemaComparison.of(changed.json().get("old"), changed.json().get("old")))
                .isEmpty();
        assertThat(SchemaComparison.of(changed.json().get("new"), changed.json().get("new")))
                .isEmpty();
    }

    @Test
    void atLeastSixtyChangesAreTriedAndEachKindIsAmongThem() throws IOException {
        Set<String> tried =
                cases().stream().map(changed -> changed.text("kind")).collect(Collectors.toSet());
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ChangeKind.values()).map(Enum::name).toList());
    }

    @Test
    void aDefinitionMayBeRenamedWithoutAChange() throws IOException {
        String schema = "{\"properties\":{\"a\":{\"$ref\":\"#/$defs/One\"}},\"$defs\":{\"One\":{\"type\":\"string\"}}}";
        assertThat(SchemaComparison.of(MAPPER.readTree(schema), MAPPER.readTree(schema.replace("One", "Other"))))
                .isEmpty();
    }

    @Test
    void aDefinitionThatContainsItselfIsFollowedOnce() throws IOException {
        String tree = "{\"$ref\":\"#/$defs/N\",\"$defs\":{\"N\":{\"type\":\"object\",\"properties\":"
                + "{\"k\":{\"$ref\":\"#/$defs/N\"},\"v\":{\"type\":\"string\"}}}}}";
        assertThat(SchemaComparison.of(MAPPER.readTree(tree), MAPPER.readTree(tree.replace("string", "integer"))))
                .extracting(SchemaChange::kind)
                .contains(ChangeKind.TYPE_CHANGED);
    }

    @Test
    void everyChangeIsNamedAndNotTheFirstOnly() throws IOException {
        JsonNode before =
                MAPPER.readTree("{\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"integer\"}}}");
        JsonNode now = MAPPER.readTree("{\"properties\":{\"a\":{\"type\":\"integer\"}},\"required\":[\"a\"]}");
        assertThat(SchemaComparison.of(before, now))
                .extracting(SchemaChange::path)
                .containsExactly("a", "a", "b");
    }
}
