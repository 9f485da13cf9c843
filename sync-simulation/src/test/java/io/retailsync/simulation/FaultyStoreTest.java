package io.retailsync.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.engine.MemoryStore;
import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FaultyStoreTest {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");
    private static final Row ROW = Row.of(Table.INTAKE, "a", "{}");

    private final VirtualTime time = VirtualTime.startingAt(START);
    private final Store memory = MemoryStore.create();
    private final long fence = memory.lease("n", START);
    private final StoreFaults faults = StoreFaults.none();
    private final AtomicInteger crashes = new AtomicInteger();
    private final FaultyStore store = new FaultyStore(memory, faults, time, crashes::incrementAndGet);

    @AfterEach
    void close() {
        time.close();
    }

    @Test
    void anUnavailableStoreDoesNothing() {
        faults.strike(1, StoreFault.UNAVAILABLE);
        assertThatThrownBy(() -> onStrand(() -> store.append(List.of(ROW)))).isInstanceOf(StoreUnavailable.class);
        assertThat(held()).isFalse();
        onStrand(() -> store.append(List.of(ROW)));
        assertThat(held()).isTrue();
    }

    @Test
    void anUnheardAppendIsDurable() {
        faults.strike(1, StoreFault.APPENDED_UNHEARD);
        assertThatThrownBy(() -> onStrand(() -> store.append(List.of(ROW)))).isInstanceOf(StoreUnavailable.class);
        assertThat(held()).isTrue();
    }

    @Test
    void anUnknownCommitMayOrMayNotHaveHappened() {
        faults.strike(1, StoreFault.UNKNOWN_WITHOUT_EFFECT).strike(2, StoreFault.UNKNOWN_WITH_EFFECT);
        List<Verdict> verdicts = new ArrayList<>();
        onStrand(() -> verdicts.addAll(store.commit(units(), fence)));
        assertThat(held()).isFalse();
        onStrand(() -> verdicts.addAll(store.commit(units(), fence)));
        assertThat(held()).isTrue();
        assertThat(verdicts).containsExactly(Verdict.UNKNOWN, Verdict.UNKNOWN);
    }

    @Test
    void aSlowCallLetsOthersGoOn() {
        faults.strike(1, StoreFault.SLOW);
        time.strandAt(START, () -> store.append(List.of(ROW)));
        time.step();
        assertThat(held()).isFalse();
        time.runUntil(START.plusSeconds(10));
        assertThat(held()).isTrue();
    }

    @Test
    void aCrashBeforeOrAfterEndsTheCallAndEveryLaterOne() {
        faults.strike(1, StoreFault.CRASH_AFTER);
        List<String> survived = new ArrayList<>();
        onStrand(() -> {
            store.append(List.of(ROW));
            survived.add("the append");
        });
        assertThat(held()).isTrue();
        assertThat(crashes).hasValue(1);
        onStrand(() -> {
            store.load(Table.INTAKE, List.of("a"));
            survived.add("a load");
        });
        assertThat(survived).isEmpty();
        assertThat(faults.strikes()).containsEntry(StoreFault.CRASH_AFTER, 1);
    }

    @Test
    void callsBesideAStrandAreSpared() {
        faults.strike(1, StoreFault.UNAVAILABLE);
        assertThat(store.append(List.of(ROW))).containsExactly(true);
    }

    private static List<Unit> units() {
        return List.of(new Unit(List.of(Change.put(ROW))));
    }

    private boolean held() {
        return memory.load(Table.INTAKE, List.of("a")).containsKey("a");
    }

    private void onStrand(Runnable what) {
        time.strandAt(time.now(), what);
        time.step();
    }
}
