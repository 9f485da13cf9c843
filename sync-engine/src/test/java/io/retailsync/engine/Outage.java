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

/** A store that can be taken away, at once or after so many writes, and given back. */
final class Outage {

    private long writesLeft = Long.MAX_VALUE;
    private boolean down;
    private int closes;

    Store before(Store store) {
        return new Away(store);
    }

    void begin() {
        down = true;
    }

    /** The next writes go well, then the store is away. */
    void beginAfterWrites(long writes) {
        writesLeft = writes;
    }

    void end() {
        down = false;
        writesLeft = Long.MAX_VALUE;
    }

    boolean isDown() {
        return down;
    }

    /** How often the store was closed. */
    int closes() {
        return closes;
    }

    private void write() {
        read();
        if (writesLeft == 0) {
            down = true;
        }
        read();
        writesLeft--;
    }

    private void read() {
        if (down) {
            throw new StoreUnavailable("the disk is gone: plug it in");
        }
    }

    private final class Away implements Store {

        private final Store store;

        Away(Store store) {
            this.store = store;
        }

        @Override
        public long lease(String node, Instant now) {
            return store.lease(node, now);
        }

        @Override
        public List<Boolean> append(List<Row> rows) {
            write();
            return store.append(rows);
        }

        @Override
        public List<Verdict> commit(List<Unit> units, long fence) {
            write();
            return store.commit(units, fence);
        }

        @Override
        public Map<String, Row> load(Table table, Collection<String> ids) {
            read();
            return store.load(table, ids);
        }

        @Override
        public List<Row> about(Table table, Collection<String> abouts) {
            read();
            return store.about(table, abouts);
        }

        @Override
        public List<Row> due(Table table, String owner, Instant now, int limit) {
            read();
            return store.due(table, owner, now, limit);
        }

        @Override
        public Optional<Instant> nextDue(Table table, String owner) {
            read();
            return store.nextDue(table, owner);
        }

        @Override
        public List<Row> list(Table table, String owner, String state, long after, int limit) {
            read();
            return store.list(table, owner, state, after, limit);
        }

        @Override
        public Map<Table, Map<String, Long>> count(Set<Table> tables) {
            read();
            return store.count(tables);
        }

        @Override
        public Map<String, Long> owners(Table table, String state) {
            read();
            return store.owners(table, state);
        }

        @Override
        public void close() {
            closes++;
            store.close();
        }
    }
}
