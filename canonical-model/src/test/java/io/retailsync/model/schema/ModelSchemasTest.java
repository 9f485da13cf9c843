package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.documents.KeptDocument;
import io.retailsync.model.documents.ModelledRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelSchemasTest {

    static Set<String> names() {
        return ModelSchemas.records().keySet();
    }

    static JsonNode schema(String name) {
        return ModelSchemas.of(name, ModelSchemas.records().get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theKeptSchemaIsWhatTheCodeSays(String name) {
        new KeptDocument("docs/schemas/" + name + ".schema.json", PrettyJson.print(schema(name))).isCurrent();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSchemaIsItselfAValidDocumentOfItsDialect(String name) {
        JsonNode dialect = schema(name).get("$schema");
        assertThat(dialect.textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        Validator meta = Validator.of(new ObjectMapper().createObjectNode().set("$ref", dialect));
        assertThat(meta.faults(schema(name))).isEmpty();
    }

    @Test
    void noSchemaIsKeptWithoutARecord() throws IOException {
        try (Stream<Path> kept = Files.list(KeptDocument.in("docs/schemas"))) {
            assertThat(kept.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".schema.json"))
                            .map(file -> file.replace(".schema.json", "")))
                    .containsExactlyInAnyOrderElementsOf(names());
        }
    }

    @Test
    void theMajorVersionInTheNameOfAnEventIsThatOfItsPayload() {
        assertThat(ModelledRecords.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.name())
                        .endsWith(".v" + SchemaVersion.of(event.payload()).major()));
    }

    @Test
    void patternsAreAnchored() {
        List<String> loose = ModelSchemas.records().values().stream()
                .flatMap(record -> ModelledRecords.within(record).stream())
                .flatMap(record -> Stream.of(record.getRecordComponents()))
                .filter(component ->
                        component.getAnnotatedType().isAnnotationPresent(jakarta.validation.constraints.Pattern.class)
                                && !component
                                        .getAnnotatedType()
                                        .getAnnotation(jakarta.validation.constraints.Pattern.class)
                                        .regexp()
                                        .matches("\\^.*\\$"))
                .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName())
                .collect(Collectors.toList());
        assertThat(loose)
                .as("Java looks at the whole text, JSON Schema for a part of it")
                .isEmpty();
    }
}
