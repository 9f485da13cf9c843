package io.retailsync.simulation.campaign;

import io.retailsync.simulation.Simulation;
import io.retailsync.store.JdbcStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory for the SQLite file of one seed, which goes away with it. */
final class FileStore implements AutoCloseable {

    private final Path directory;

    FileStore() {
        try {
            directory = Files.createTempDirectory("campaign");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a crash the file is opened again; the store before is only closed so that its connections don't pile up. */
    void use(Simulation simulation) {
        Path file = directory.resolve("store.db");
        simulation.store(JdbcStore.file(file), before -> {
            before.close();
            return JdbcStore.file(file);
        });
    }

    @Override
    public void close() {
        try (Stream<Path> paths = Files.walk(directory)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
