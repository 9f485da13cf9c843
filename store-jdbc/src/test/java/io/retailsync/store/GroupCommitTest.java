package io.retailsync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {

    private static final int CALLERS = 32;
    private static final int CALLS = 20;

    @TempDir
    private Path folder;

    @Test
    void callersWhoWriteAtOnceShareTransactions() throws Exception {
        try (JdbcStore store = JdbcStore.file(folder.resolve("store.db"))) {
            long before = store.transactions();
            atOnce(caller -> {
                for (int call = 0; call < CALLS; call++) {
                    Row row = row(caller + "." + call);
                    assertThat(store.append(List.of(row))).containsExactly(true);
                    assertThat(store.commit(List.of(unit(row.next("{}")), unit(row.next("{}"))), 0))
                            .containsExactly(Verdict.DONE, Verdict.STALE);
                }
            });
            assertThat(store.count(Table.SLOT)).containsEntry("", (long) CALLERS * CALLS);
            assertThat(store.transactions() - before).isPositive().isLessThan(CALLERS * CALLS);
        }
    }

    @Test
    void oneCallersUnwritableRowHarmsNobodyElse() throws Exception {
        FailingMedium medium = new FailingMedium();
        try (JdbcStore store = JdbcStore.file(folder.resolve("store.db"), medium)) {
            medium.limitPages(600);
            Row large = row("large").raw(Bytes.of(new byte[4_000_000]));
            atOnce(caller -> {
                if (caller == 7) {
                    assertThatThrownBy(() -> store.append(List.of(large))).isInstanceOf(StoreUnavailable.class);
                } else {
                    assertThat(store.append(List.of(row("row " + caller)))).containsExactly(true);
                }
            });
            assertThat(store.count(Table.SLOT)).containsEntry("", CALLERS - 1L);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // a caller's programming error, on purpose
    void oneCallersProgrammingErrorHarmsNobodyElse() throws Exception {
        try (JdbcStore store = JdbcStore.file(folder.resolve("store.db"))) {
            Row wrong = new Row(Table.SLOT, "wrong", 1, "", "", "", 0, Instant.MAX, null, Optional.empty());
            atOnce(caller -> {
                if (caller % 2 == 0) {
                    assertThatThrownBy(() -> store.append(List.of(wrong))).isInstanceOf(RuntimeException.class);
                } else {
                    assertThat(store.append(List.of(row("row " + caller)))).containsExactly(true);
                }
            });
            assertThat(store.count(Table.SLOT)).containsEntry("", CALLERS / 2L);
        }
    }

    @Test
    void closingWaitsForThoseWhoWriteAndRefusesThoseWhoCome() throws Exception {
        Path file = folder.resolve("store.db");
        JdbcStore store = JdbcStore.file(file);
        List<String> kept = Collections.synchronizedList(new ArrayList<>());
        atOnce(caller -> {
            if (caller == 0) {
                store.close();
                return;
            }
            try {
                for (int call = 0; ; call++) {
                    store.append(List.of(row(caller + "." + call)));
                    kept.add(caller + "." + call);
                }
            } catch (StoreUnavailable closed) {
                assertThat(closed).hasMessageContaining("is closed");
            }
        });
        try (JdbcStore again = JdbcStore.file(file)) {
            assertThat(again.load(Table.SLOT, kept)).hasSize(kept.size());
            assertThat(again.count(Table.SLOT).getOrDefault("", 0L)).isEqualTo(kept.size());
        }
    }

    private interface Work {
        void run(int caller);
    }

    private static void atOnce(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        CountDownLatch start = new CountDownLatch(CALLERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int n = 0; n < CALLERS; n++) {
                int caller = n;
                running.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    work.run(caller);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Unit unit(Row row) {
        return new Unit(List.of(Change.put(row)));
    }

    private static Row row(String id) {
        return Row.of(Table.SLOT, id, "{}");
    }
}
