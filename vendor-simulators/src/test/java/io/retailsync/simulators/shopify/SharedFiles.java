package io.retailsync.simulators.shopify;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The vendor's files beside the checkout; tests that need them are skipped where they are absent. */
final class SharedFiles {

    private SharedFiles() {}

    static Path shopify() {
        Path directory = Path.of(System.getProperty("started.in", ""))
                .resolve(System.getProperty("shared", "../../shared"))
                .resolve("vendor/shopify");
        assumeTrue(Files.isDirectory(directory), "the vendor's files are not there: " + directory);
        return directory;
    }

    static String unzipped(String name) throws IOException {
        try (InputStream stream =
                new GZIPInputStream(Files.newInputStream(shopify().resolve(name)))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** {@return the topics of the documented samples, such as {@code orders.create}} */
    static List<String> topics() throws IOException {
        try (Stream<Path> files = Files.list(shopify().resolve("webhooks/2026-07-docs"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    static Bytes sample(String topic) throws IOException {
        return Bytes.of(Files.readAllBytes(shopify().resolve("webhooks/2026-07-docs/" + topic + ".json")));
    }

    static JsonNode tree(String topic) throws IOException {
        return Wire.read(sample(topic)).orElseThrow();
    }
}
