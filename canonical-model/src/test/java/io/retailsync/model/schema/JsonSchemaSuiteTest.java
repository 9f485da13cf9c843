package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The validator by which the schemas are judged is itself judged by the mandatory tests of JSON Schema 2020-12. */
class JsonSchemaSuiteTest {

    /** Where the suite serves further documents from, which the file leaves out. */
    private static final String REMOTE = "localhost:1234";

    @Test
    void theValidatorKeepsTheSpecification() throws IOException {
        Path shared = Path.of(System.getProperty("started.in", ""))
                .resolve(System.getProperty("shared", "../shared"))
                .resolve("data/model/json-schema-test-suite-2020-12.json");
        assumeTrue(Files.exists(shared), "the suite is not beside this checkout: " + shared);
        List<String> wrong = new ArrayList<>();
        int judged = 0;
        for (Map.Entry<String, JsonNode> keyword :
                new ObjectMapper().readTree(shared.toFile()).properties()) {
            for (JsonNode group : keyword.getValue()) {
                String name = keyword.getKey() + ": " + group.get("description").textValue();
                for (JsonNode test : group.get("tests")) {
                    Verdict verdict = verdict(group.get("schema"), test);
                    judged += verdict == Verdict.WITHOUT_ITS_DOCUMENTS ? 0 : 1;
                    if (verdict == Verdict.WRONG) {
                        wrong.add(name + ": " + test.get("description").textValue());
                    }
                }
            }
        }
        assertThat(judged).isGreaterThan(1_240);
        assertThat(wrong).isEmpty();
    }

    private enum Verdict {
        RIGHT,
        WRONG,
        WITHOUT_ITS_DOCUMENTS
    }

    private static Verdict verdict(JsonNode schema, JsonNode test) {
        try {
            boolean accepted = Validator.of(schema).acceptsWithoutFormats(test.get("data"));
            return accepted == test.get("valid").booleanValue() ? Verdict.RIGHT : Verdict.WRONG;
        } catch (SchemaException e) {
            assertThat(e).hasMessageContaining(REMOTE);
            return Verdict.WITHOUT_ITS_DOCUMENTS;
        }
    }
}
