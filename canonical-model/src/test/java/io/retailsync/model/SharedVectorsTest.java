package io.retailsync.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.documents.KeptDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each file of vectors is used by a test, or stands here with the reason why none can use it. */
class SharedVectorsTest {

    private static final Map<String, String> UNUSED =
            Map.of("README.md", "says what the other files are; it has no cases");

    @Test
    void eachFileOfVectorsIsUsedOrLeftOutForAReason() throws IOException {
        List<String> tests = tests();
        List<String> names = SharedData.names();
        assertThat(names).containsAll(UNUSED.keySet());
        assertThat(names)
                .filteredOn(name -> !UNUSED.containsKey(name))
                .allSatisfy(name -> assertThat(tests)
                        .as("no test reads %s", name)
                        .anyMatch(test -> test.contains(name + '"') || test.contains(name + '/')));
    }

    /** The sources of all tests of all modules but this one. */
    private static List<String> tests() throws IOException {
        try (Stream<Path> modules = Files.list(KeptDocument.in(""))) {
            List<Path> folders = modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList();
            return folders.stream()
                    .flatMap(SharedVectorsTest::sources)
                    .filter(source -> !source.contains("class SharedVectorsTest"))
                    .toList();
        }
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(SharedVectorsTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
