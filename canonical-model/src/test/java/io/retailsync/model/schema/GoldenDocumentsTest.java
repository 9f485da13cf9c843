package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.documents.KeptDocument;
import io.retailsync.model.json.DocumentHistories;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.json.Upcaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A document of each kind, as a release wrote it, lies in {@code docs/schemas/golden}; each build reads them all. A release renews with
 * {@code -Dbaseline} those of its own versions; those of older ones stay for ever. {@code -Dbaseline=new} adds what is missing.
 */
class GoldenDocumentsTest {

    private static final Path GOLDEN = KeptDocument.in("docs/schemas/golden");
    private static final ModelJson JSON = ModelJson.standard();

    static Set<String> names() {
        return ModelSchemas.records().keySet();
    }

    static List<Path> golden() throws IOException {
        Files.createDirectories(GOLDEN);
        for (String name : names()) {
            Path file = GOLDEN.resolve(current(name));
            if (Baseline.ofTheLastRelease().isAskedToWrite(file)) {
                Files.writeString(file, drawn(name));
            }
        }
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.sorted().toList();
        }
    }

    private static String current(String name) {
        return name + "-" + SchemaVersion.of(ModelSchemas.records().get(name)) + ".json";
    }

    private static String drawn(String name) {
        Record record = new SeededRecords(new SplittableRandom(1))
                .draw(ModelSchemas.records().get(name));
        return PrettyJson.print(JSON.tree(JSON.write(record)));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void whatAReleaseHasWrittenIsReadAndNothingOfItIsLost(Path file) throws IOException {
        String name = file.getFileName().toString().replaceAll("-\\d+\\.\\d+\\.\\d+\\.json$", "");
        SchemaVersion written =
                SchemaVersion.parse(file.getFileName().toString().replaceAll("^.*-(\\d+\\.\\d+\\.\\d+)\\.json$", "$1"));
        Class<? extends Record> type = ModelSchemas.records().get(name);
        String text = Files.readString(file);
        JsonNode read = JSON.tree(JSON.write(
                DocumentHistories.standard().of(type).read(text, written).get()));
        if (written.equals(SchemaVersion.of(type))) {
            assertThat(read).isEqualTo(JSON.tree(text));
        }
    }

    @Test
    void eachKindHasOneOfItsCurrentVersion() throws IOException {
        assertThat(golden().stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                .containsAll(names().stream().map(GoldenDocumentsTest::current).toList());
    }

    @Test
    void eachStepHasADocumentOfTheVersionThatItBeginsWith() throws IOException {
        Set<String> kept =
                golden().stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        assertThat(names())
                .allSatisfy(name -> assertThat(stepped(
                                name,
                                DocumentHistories.standard()
                                        .steps(ModelSchemas.records().get(name))))
                        .isSubsetOf(kept));
        assertThat(stepped(
                        "order",
                        List.of(Upcaster.unchanged(SchemaVersion.parse("1.0.0"), SchemaVersion.parse("2.0.0")))))
                .containsExactly("order-1.0.0.json");
    }

    private static List<String> stepped(String name, List<Upcaster> steps) {
        return steps.stream().map(step -> name + "-" + step.from() + ".json").toList();
    }
}
