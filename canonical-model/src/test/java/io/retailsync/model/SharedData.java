package io.retailsync.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.json.ModelJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;

/** Other people's test vectors and lists, where they are at hand; the test is skipped where they are not. */
public final class SharedData {

    private SharedData() {}

    public static List<String> lines(String name) {
        return text(name).lines().toList();
    }

    public static Stream<JsonNode> records(String name) {
        JsonNode records = ModelJson.standard().tree(text(name));
        return StreamSupport.stream(records.spliterator(), false);
    }

    public static JsonNode document(String name) {
        return ModelJson.standard().tree(text(name));
    }

    public static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** {@return the names of all files, and of the folders} */
    static List<String> names() {
        try (Stream<Path> files = Files.list(present(Path.of("")))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try {
            return Files.readString(present(Path.of(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path present(Path name) {
        Path file = Path.of(System.getProperty("started.in", ""))
                .resolve(System.getProperty("shared", "../../shared"))
                .resolve("data/model")
                .resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "not there: " + file);
        return file;
    }
}
