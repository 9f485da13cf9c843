package io.retailsync.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Opens connections to a file, each for its purpose; tests put a failing medium in between. */
interface Connections {

    /** The real thing. */
    Connections SQLITE = new Connections() {};

    /** What five seconds of waiting for a person's shell are, in milliseconds. */
    int PATIENCE_MILLIS = 5_000;

    /**
     * Opens the one connection that writes.
     *
     * <p>{@code journal_mode=WAL}: readers never wait for the writer, and a commit is one sequential write. {@code synchronous=FULL}: each
     * commit waits for the medium; NORMAL would lose acknowledged rows at a power loss. {@code fullfsync}: macOS answers a plain fsync
     * before the medium has it. {@code cache_size}: 16 MB, outside the heap, for the pages that each commit touches again.
     * {@code wal_autocheckpoint}: 4,000 pages (16 MB) between checkpoints, so that their random writes and fsync calls are spread over
     * many commits; {@code journal_size_limit} gives the space back after a burst. {@code temp_store=MEMORY}: sorting touches no disk.
     */
    default Session writer(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enableFullSync(true);
        config.setCacheSize(-16 * 1024);
        config.setJournalSizeLimit(64 * 1024 * 1024);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(PATIENCE_MILLIS);
        return writing(connect(file, config, "pragma wal_autocheckpoint = 4000"));
    }

    /** Opens a connection that reads: read-only twice over, with a cache of 4 MB. */
    default Session reader(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setCacheSize(-4 * 1024);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(PATIENCE_MILLIS);
        return new Session(connect(file, config, "pragma query_only = on"));
    }

    /** Opens a connection that holds an empty file for itself until it is closed, or fails at once. */
    default Session holder(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.OFF);
        config.setBusyTimeout(0);
        return new Session(connect(file, config, "begin exclusive"));
    }

    /** {@return a session on the connection that writes} */
    default Session writing(Connection connection) {
        return new Session(connection);
    }

    private static Connection connect(Path file, SQLiteConfig config, String pragma) throws SQLException {
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute(pragma);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
