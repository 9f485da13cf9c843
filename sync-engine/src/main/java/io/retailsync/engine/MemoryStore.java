package io.retailsync.engine;

import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A store that keeps everything in the heap, for tests, simulations and trials: it behaves as the durable one does, rule by rule, but a
 * killed process takes its content along.
 *
 * <p>Safe for concurrent use: one lock, held for each call; rows are immutable and shared. Times are kept to the microsecond, as in a
 * file. Every call costs the logarithm of the table's size for each row that it touches; {@link #list} pays for the rows passed over too.
 */
public final class MemoryStore implements Store {

    private final ReentrantLock lock;
    private final MemoryContent content;
    private boolean closed;

    private MemoryStore(ReentrantLock lock, MemoryContent content) {
        this.lock = lock;
        this.content = content;
    }

    /** {@return an empty store} */
    public static MemoryStore create() {
        return new MemoryStore(new ReentrantLock(), new MemoryContent());
    }

    /**
     * Closes this store and opens its content again, as a restart on a durable store would.
     *
     * @return a store with the same rows, which goes on counting fencing tokens where this one stopped
     */
    public MemoryStore reopen() {
        close();
        return new MemoryStore(lock, content);
    }

    @Override
    public long lease(String node, Instant now) {
        return locked(MemoryContent::lease);
    }

    @Override
    public List<Boolean> append(List<Row> rows) {
        return locked(open -> open.append(rows));
    }

    @Override
    public List<Verdict> commit(List<Unit> units, long fence) {
        return locked(open -> open.commit(units, fence));
    }

    @Override
    public Map<String, Row> load(Table table, Collection<String> ids) {
        return locked(open -> open.table(table).load(ids));
    }

    @Override
    public List<Row> about(Table table, Collection<String> abouts) {
        return locked(open -> open.table(table).about(abouts));
    }

    @Override
    public List<Row> due(Table table, String owner, Instant now, int limit) {
        return locked(open -> open.table(table).due(owner, now, bound("limit", limit)));
    }

    @Override
    public Optional<Instant> nextDue(Table table, String owner) {
        return locked(open -> open.table(table).nextDue(owner));
    }

    @Override
    public List<Row> list(Table table, String owner, String state, long after, int limit) {
        return locked(open -> open.table(table).list(owner, state, bound("after", after), bound("limit", limit)));
    }

    @Override
    public Map<Table, Map<String, Long>> count(Set<Table> tables) {
        return locked(open -> tables.stream()
                .collect(Collectors.toUnmodifiableMap(
                        table -> table, table -> open.table(table).count())));
    }

    @Override
    public Map<String, Long> owners(Table table, String state) {
        return locked(open -> open.table(table).owners(state));
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private <R> R locked(Function<MemoryContent, R> work) {
        lock.lock();
        try {
            if (closed) {
                throw new StoreUnavailable("the store is closed: open it again before using it");
            }
            return work.apply(content);
        } finally {
            lock.unlock();
        }
    }

    private static long bound(String name, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " must be 0 or more, not " + number);
        }
        return number;
    }
}
