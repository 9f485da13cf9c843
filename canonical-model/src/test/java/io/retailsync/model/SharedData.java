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

    private static String text(String name) {
        Path file = Path.of(System.getProperty("started.in", ""))
                .resolve(System.getProperty("shared", "../../shared"))
                .resolve("data/model")
                .resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "not there: " + file);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
