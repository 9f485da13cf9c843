package io.retailsync.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A new folder on the disk that is measured: the system property {@code benchmark.disk}, or where temporary files go. */
final class ScratchFolder {

    static final String DISK = "benchmark.disk";

    private final Path folder;

    ScratchFolder() {
        try {
            Path disk = Path.of(System.getProperty(DISK, System.getProperty("java.io.tmpdir")));
            folder = Files.createTempDirectory(disk, "intake");
        } catch (IOException failure) {
            throw new UncheckedIOException("name a directory to write in by -D" + DISK, failure);
        }
    }

    Path file() {
        return folder.resolve("store.db");
    }

    void remove() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
