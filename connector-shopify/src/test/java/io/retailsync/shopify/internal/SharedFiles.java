package io.retailsync.shopify.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

    /** {@return a file about the model, such as lists of the vendor's enums in an earlier version} */
    static Path model(String name) {
        return shopify().resolve("../../data/model").resolve(name);
    }

    static String unzipped(String name) throws IOException {
        try (InputStream stream =
                new GZIPInputStream(Files.newInputStream(shopify().resolve(name)))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** {@return the files of one folder of webhooks, by name} */
    static List<Path> webhooks(String folder) throws IOException {
        try (Stream<Path> files = Files.list(shopify().resolve("webhooks").resolve(folder))) {
            return files.sorted().toList();
        }
    }

    /** {@return the topic of a file such as {@code orders.create.json}} */
    static String topic(Path file) {
        String name = file.getFileName().toString().replace(".json", "");
        return name.startsWith("customer.tags") ? name : name.replaceFirst("\\.", "/");
    }
}
