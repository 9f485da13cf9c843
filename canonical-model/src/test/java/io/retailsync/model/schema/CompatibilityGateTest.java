package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.documents.EventsDocument;
import io.retailsync.model.documents.ModelledRecords;
import io.retailsync.model.json.DocumentHistories;
import io.retailsync.model.json.Upcaster;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas and the events of the last release lie in {@code docs/schemas/baseline}. A release renews them with {@code -Dbaseline}; nothing
 * else does.
 */
class CompatibilityGateTest {

    private static final Baseline BASELINE = Baseline.ofTheLastRelease();

    private static final List<Upcaster> SECOND =
            List.of(Upcaster.unchanged(SchemaVersion.parse("1.0.0"), SchemaVersion.parse("2.0.0")));

    static Set<String> names() {
        return ModelSchemas.records().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noSchemaChangesFurtherThanItsVersionSays(String name) throws IOException {
        Class<? extends Record> record = ModelSchemas.records().get(name);
        JsonNode now = ModelSchemas.of(name, record);
        assertThat(CompatibilityGate.complaint(
                        BASELINE.schema(name, now),
                        now,
                        DocumentHistories.standard().steps(record)))
                .isEmpty();
    }

    @Test
    void noEventChangesFurtherThanItsNameAndTheVersionOfTheListSay() throws IOException {
        JsonNode now =
                EventForm.written(SchemaVersion.parse(EventsDocument.VERSION), EventForm.of(ModelledRecords.events()));
        assertThat(EventGate.complaint(BASELINE.events(now), now)).isEmpty();
    }

    @Test
    void noRecordThatWasReleasedIsGone() throws IOException {
        assertThat(BASELINE.schemas())
                .as("records without which older documents have no reader")
                .isNotEmpty()
                .isSubsetOf(names());
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
        assertThat(CompatibilityGate.complaint(before, now, SECOND).isEmpty()).isEqualTo(mayPass);
    }

    @Test
    void aComplaintNamesThePlaceTheChangeAndTheRemedy() {
        ObjectNode now = schema("1.0.0");
        now.putArray("required").add("a");
        assertThat(CompatibilityGate.complaint(schema("1.0.0"), now, SECOND).orElseThrow())
                .contains("a: is required now")
                .contains("needs at least 2.0.0")
                .contains("@Versioned")
                .contains("Upcaster");
    }

    @Test
    void aMajorVersionWithoutAStepFromTheLastOneIsRefusedWithTheRemedy() {
        ObjectNode now = schema("2.0.0");
        now.putArray("required").add("a");
        assertThat(CompatibilityGate.complaint(schema("1.3.0"), now, SECOND)).isEmpty();
        assertThat(CompatibilityGate.complaint(schema("1.3.0"), now, List.of()).orElseThrow())
                .contains("1.3.0 became 2.0.0")
                .contains("no reader")
                .contains("DocumentHistories");
        assertThat(CompatibilityGate.complaint(schema("2.1.0"), schema("3.0.0"), SECOND))
                .as("a step from an older version is none from the last one")
                .isPresent();
    }

    private static ObjectNode schema(String version) {
        ObjectNode schema = new ObjectMapper().createObjectNode().put("$id", "urn:retailsync:schema:x:" + version);
        schema.putObject("properties").putObject("a").put("type", "string");
        return schema;
    }
}
