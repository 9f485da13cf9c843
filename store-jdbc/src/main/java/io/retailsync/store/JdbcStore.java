package io.retailsync.store;

import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The durable store of one process: an SQLite file.
 *
 * <p>Safe for concurrent use by any number of threads; it has no thread of its own. Calls that write block until they are on the medium;
 * calls that arrive while another writes are merged into the next transaction, so a hundred callers cost about as many fsync calls as
 * two. Calls that read see everything that was reported as done before they began, and wait for no writer.
 *
 * <p>Bounds: four reading connections (further readers queue), 20,000 changed rows a transaction (the rest goes into the next one), five
 * seconds of patience with a person's shell that holds the file. A due time is kept to the microsecond, rounded down.
 *
 * <p>Next to the file lie {@code -wal} and {@code -shm} while it is open, and {@code .lock}, which is empty and may stay. A person may
 * read the file with the {@code sqlite3} shell at any time.
 */
public final class JdbcStore implements Store {

    private final SqliteFile file;
    private final Writer writer;
    private final Readers readers;

    private JdbcStore(SqliteFile file) {
        this.file = file;
        this.writer = new Writer(file);
        this.readers = new Readers(file);
    }

    /**
     * Opens a store file, or creates it where there is none; its directory has to be there. After a crash the file is checked first, which
     * reads all of it.
     *
     * @param path where the file is; on a local disk, never on a network share
     * @return the open store, which holds the file against other processes until it is closed
     * @throws StoreUnavailable where the file is locked, read-only, corrupt, of a newer version or something else; the message says what
     *     to do
     */
    public static JdbcStore file(Path path) {
        return file(path, Connections.SQLITE);
    }

    static JdbcStore file(Path path, Connections connections) {
        return new JdbcStore(SqliteFile.open(path, connections));
    }

    @Override
    public long lease(String node, Instant now) {
        return writer.submit(new Lease(node, now));
    }

    @Override
    public List<Boolean> append(List<Row> rows) {
        return rows.isEmpty() ? List.of() : writer.submit(new Append(rows));
    }

    @Override
    public List<Verdict> commit(List<Unit> units, long fence) {
        return writer.submit(new Commit(units, fence));
    }

    @Override
    public Map<String, Row> load(Table table, Collection<String> ids) {
        return readers.read(session -> Reading.load(session, table, ids));
    }

    @Override
    public List<Row> about(Table table, Collection<String> abouts) {
        return readers.read(session -> Reading.about(session, table, abouts));
    }

    @Override
    public List<Row> due(Table table, String owner, Instant now, int limit) {
        bound("limit", limit);
        return readers.read(session -> Reading.due(session, table, owner, now, limit));
    }

    @Override
    public Optional<Instant> nextDue(Table table, String owner) {
        return readers.read(session -> Reading.nextDue(session, table, owner));
    }

    @Override
    public List<Row> list(Table table, String owner, String state, long after, int limit) {
        bound("after", after);
        bound("limit", limit);
        return readers.read(session -> Reading.list(session, table, owner, state, after, limit));
    }

    @Override
    public Map<Table, Map<String, Long>> count(Set<Table> tables) {
        return readers.read(session -> Reading.count(session, tables));
    }

    @Override
    public Map<String, Long> owners(Table table, String state) {
        return readers.read(session -> Reading.owners(session, table, state));
    }

    /** {@return how many transactions were committed since it was opened} */
    long transactions() {
        return writer.transactions();
    }

    @Override
    public void close() {
        if (writer.close()) {
            readers.close();
            file.close();
        }
    }

    private static void bound(String name, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " must be 0 or more, not " + number);
        }
    }
}
