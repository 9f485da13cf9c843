package io.retailsync.store;

import io.retailsync.spi.StoreUnavailable;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * A store file that this process holds until it is closed: checked, and of the right version.
 *
 * <p>It is held by an exclusive transaction of SQLite on the empty {@code .lock} file beside it. A lock of {@code FileChannel} would not do:
 * POSIX drops it when the same process opens and closes the lock file a second time, as a second store on the same path would.
 */
final class SqliteFile {

    private final Path path;
    private final Connections connections;
    private final Session holder;
    /** The leader of the writers uses it; empty after a failure that could not be undone. */
    private @Nullable Session writer;

    private SqliteFile(Path path, Connections connections, Session holder) {
        this.path = path;
        this.connections = connections;
        this.holder = holder;
    }

    static SqliteFile open(Path given, Connections connections) {
        Path path = Location.of(given);
        SqliteFile file = new SqliteFile(path, connections, hold(path, connections));
        try {
            boolean looksSound = Location.looksSound(path);
            if (Location.hasContent(path)) {
                file.requireOurs();
            }
            new Schema(path, file.writer()).prepare(looksSound);
            return file;
        } catch (SQLException failure) {
            file.release();
            throw Refusal.of(path, failure);
        } catch (StoreUnavailable refusal) {
            file.release();
            throw refusal;
        }
    }

    private static Session hold(Path path, Connections connections) {
        try {
            return connections.holder(path.resolveSibling(path.getFileName() + ".lock"));
        } catch (SQLException failure) {
            if (failure.getErrorCode() == SQLiteErrorCode.SQLITE_BUSY.code) {
                throw new StoreUnavailable(
                        "store file " + path
                                + " is open in another process, or twice in this one: a file has one engine; close the"
                                + " other (fuser names the process), or give this one a file of its own",
                        failure);
            }
            throw Refusal.of(path, failure);
        }
    }

    /** Looks with a reader first: what is not ours is refused as it was found. */
    private void requireOurs() throws SQLException {
        try (Session session = reader()) {
            new Schema(path, session).requireOurs();
        }
    }

    Path path() {
        return path;
    }

    /** {@return the connection that writes} */
    Session writer() throws SQLException {
        Session open = writer == null ? connections.writer(path) : writer;
        writer = open;
        return open;
    }

    /** {@return a new connection that reads} */
    Session reader() throws SQLException {
        return connections.reader(path);
    }

    /** Rolls back what was begun; a connection that can't even do that is given up, {@link #writer()} opens another one. */
    void undo() {
        Session broken = writer;
        if (broken == null) {
            return;
        }
        try {
            broken.rollback();
        } catch (SQLException failure) {
            writer = null;
            close(broken);
        }
    }

    /** Brings everything into the one file and lets go of it. Where that fails nothing is lost, the next opening finds it out. */
    void close() {
        try {
            Session session = writer();
            new Schema(path, session).markClosed();
            session.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException failure) {
            undo();
        } finally {
            release();
        }
    }

    private void release() {
        if (writer != null) {
            close(writer);
        }
        close(holder);
    }

    private static void close(Session session) {
        try {
            session.close();
        } catch (SQLException failure) {
            // Nothing is left in it that could be lost; its file handle goes with the process.
        }
    }
}
