package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.model.documents.KeptDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the last release said, in {@code docs/schemas/baseline}. A release renews all of it with {@code -Dbaseline}; {@code -Dbaseline=new}
 * adds what has none, and touches nothing else.
 */
final class Baseline {

    private static final String SCHEMA = ".schema.json";

    private final Path directory;
    private final String asked;

    Baseline(Path directory, String asked) {
        this.directory = directory;
        this.asked = asked;
    }

    static Baseline ofTheLastRelease() {
        return new Baseline(KeptDocument.in("docs/schemas/baseline"), System.getProperty("baseline", "false"));
    }

    JsonNode schema(String name, JsonNode now) throws IOException {
        return kept(name + SCHEMA, now);
    }

    JsonNode events(JsonNode now) throws IOException {
        return kept("events.json", now);
    }

    /** {@return the names of the schemas that were released} */
    Set<String> schemas() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .collect(Collectors.toSet());
        }
    }

    boolean isAskedToWrite(Path file) {
        return asked.isEmpty() || Boolean.parseBoolean(asked) || (asked.equals("new") && !Files.exists(file));
    }

    private JsonNode kept(String name, JsonNode now) throws IOException {
        Path file = directory.resolve(name);
        if (isAskedToWrite(file)) {
            Files.createDirectories(directory);
            Files.writeString(file, PrettyJson.print(now));
        }
        if (!Files.exists(file)) {
            throw new AssertionError("there is no " + file.getFileName() + " in " + directory.getFileName()
                    + ", so nothing guards what is written from now on. Add it, and nothing else, and commit it with the new kind: "
                    + "mvn -pl canonical-model -am test -Dbaseline=new");
        }
        return new ObjectMapper().readTree(file.toFile());
    }
}
