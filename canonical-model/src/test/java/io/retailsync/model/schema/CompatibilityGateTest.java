package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.documents.KeptDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas of the last release lie in {@code docs/schemas/baseline}. A release renews them with {@code -Dbaseline}; nothing else does.
 */
class CompatibilityGateTest {

    private static final Path BASELINE = KeptDocument.in("docs/schemas/baseline");

    static Set<String> names() {
        return ModelSchemas.records().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noSchemaChangesFurtherThanItsVersionSays(String name) throws IOException {
        JsonNode now = ModelSchemas.of(name, ModelSchemas.records().get(name));
        Path before = BASELINE.resolve(name + ".schema.json");
        if (Boolean.getBoolean("baseline")) {
            Files.createDirectories(BASELINE);
            Files.writeString(before, PrettyJson.print(now));
        }
        if (Files.exists(before)) {
            assertThat(CompatibilityGate.complaint(new ObjectMapper().readTree(before.toFile()), now))
                    .isEmpty();
        }
    }

    @Test
    void noRecordThatWasReleasedIsGone() throws IOException {
        try (Stream<Path> released = Files.list(BASELINE)) {
            assertThat(released.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                            .collect(Collectors.toSet()))
                    .as("records without which older documents have no reader")
                    .isNotEmpty()
                    .isSubsetOf(names());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MADE_REQUIRED, 1.2.3, 1.2.3, false",
        "MADE_REQUIRED, 1.2.3, 1.3.0, false",
        "MADE_REQUIRED, 1.2.3, 2.0.0, true",
        "ADDED, 1.2.3, 1.2.4, false",
        "ADDED, 1.2.3, 1.3.0, true",
        "ADDED, 1.2.3, 2.0.0, true",
        "REWORDED, 1.2.3, 1.2.3, true",
        "REWORDED, 1.2.3, 1.2.4, true",
        "NOTHING, 1.2.3, 1.2.3, true",
        "NOTHING, 1.2.3, 1.2.2, false"
    })
    void aBreakingChangeNeedsAMajorVersionAndACompatibleOneAMinor(
            String change, String was, String is, boolean mayPass) {
        ObjectNode before = schema(was);
        ObjectNode now = schema(is);
        if (change.equals("MADE_REQUIRED")) {
            now.putArray("required").add("a");
        } else if (change.equals("ADDED")) {
            ((ObjectNode) now.get("properties")).putObject("b");
        } else if (change.equals("REWORDED")) {
            now.put("description", "other words");
        }
        assertThat(CompatibilityGate.complaint(before, now).isEmpty()).isEqualTo(mayPass);
    }

    @Test
    void aComplaintNamesThePlaceTheChangeAndTheRemedy() {
        ObjectNode now = schema("1.0.0");
        now.putArray("required").add("a");
        assertThat(CompatibilityGate.complaint(schema("1.0.0"), now).orElseThrow())
                .contains("a: is required now")
                .contains("needs at least 2.0.0")
                .contains("@Versioned")
                .contains("Upcaster");
    }

    private static ObjectNode schema(String version) {
        ObjectNode schema = new ObjectMapper().createObjectNode().put("$id", "urn:retailsync:schema:x:" + version);
        schema.putObject("properties").putObject("a").put("type", "string");
        return schema;
    }
}
