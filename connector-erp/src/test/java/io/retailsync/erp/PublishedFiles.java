package io.retailsync.erp;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Files that the vendor publishes, where they are at hand. */
final class PublishedFiles {

    private PublishedFiles() {}

    static Path of(String name) {
        Path file = Path.of(System.getProperty("started.in", ""))
                .resolve(System.getProperty("shared", "../../shared"))
                .resolve("vendor/erp")
                .resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "not there: " + file);
        return file;
    }
}
