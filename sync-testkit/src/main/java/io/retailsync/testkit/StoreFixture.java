package io.retailsync.testkit;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A store for each test of a kit, and short words for what tests do with it. */
abstract class StoreFixture {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final Table SLOT = Table.SLOT;

    Store store;
    long fence;

    /** {@return a new store with nothing in it} */
    abstract Store fresh();

    @BeforeEach
    void openStore() {
        store = fresh();
        fence = store.lease("kit", NOON);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    List<Verdict> commit(Unit... units) {
        return store.commit(List.of(units), fence);
    }

    List<Row> all() {
        return store.list(SLOT, "", "", 0, 100);
    }

    static Unit unit(Change... changes) {
        return new Unit(List.of(changes));
    }

    static Row slot(String id) {
        return Row.of(SLOT, id, "{\"n\":1}");
    }

    static Row busy(String id) {
        return slot(id).owner("shop").about("key").due(NOON);
    }

    static Optional<Bytes> raw(byte[] content) {
        return Optional.of(Bytes.of(content));
    }
}
