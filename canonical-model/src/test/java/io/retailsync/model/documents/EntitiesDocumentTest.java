package io.retailsync.model.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/entities.md} speak of the catalogue as it is. */
class EntitiesDocumentTest {

    private static final Set<String> KINDS = ModelledRecords.entities().stream()
            .map(EntityType::entity)
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    /** The name of a class in the words of a row. */
    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Za-z]+)(?:[.][a-z][^`]*)?`");

    private static Stream<List<String>> rows(String heading) {
        try {
            String text = Files.readString(KeptDocument.in("docs/entities.md"));
            String part = text.substring(text.indexOf("## " + heading)).split("\n## ", 2)[0];
            return part.lines()
                    .filter(line -> line.startsWith("| "))
                    .skip(1)
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .filter(cell -> !cell.isEmpty())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bothOfAPairAreKindsOfRecord() {
        assertThat(rows("Two records").map(row -> row.subList(0, 2)).toList())
                .hasSizeGreaterThan(4)
                .allSatisfy(pair -> assertThat(KINDS).containsAll(pair));
    }

    @Test
    void whatIsLeftOutIsNone() {
        assertThat(rows("What canonical-model 5").map(row -> row.get(0)).toList())
                .hasSizeGreaterThan(10)
                .doesNotContainAnyElementsOf(KINDS);
    }

    /** What a row names in code is there, so that nobody is sent to a class that was renamed. */
    @Test
    void whatTakesTheirPlaceExists() {
        Set<String> classes = CompiledClasses.all().map(Class::getSimpleName).collect(Collectors.toSet());
        Set<String> elsewhere = Set.of("CaseFile", "Explanation", "Descriptor", "SyncEngine");
        assertThat(rows("What canonical-model 5")
                        .flatMap(row -> CODE.matcher(row.get(1)).results().map(found -> found.group(1)))
                        .filter(word -> !elsewhere.contains(word))
                        .toList())
                .isSubsetOf(classes);
    }
}
