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
import io.retailsync.store.FailingMedium.When;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingMediumTest {

    private static final Unit ADD = new Unit(List.of(Change.put(row("a"))));

    @TempDir
    private Path folder;

    private final FailingMedium medium = new FailingMedium();
    private JdbcStore store;

    @BeforeEach
    void open() {
        store = JdbcStore.file(folder.resolve("store.db"), medium);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aUnitWhoseCommitFailsIsUnknownAndReadingTells() {
        medium.fail(When.BEFORE);
        assertThat(store.commit(List.of(ADD), 0)).containsExactly(Verdict.UNKNOWN);
        assertThat(store.load(Table.SLOT, List.of("a"))).isEmpty();
        assertThat(store.commit(List.of(ADD), 0)).containsExactly(Verdict.DONE);
    }

    @Test
    void aUnitWhoseAnswerIsLostIsUnknownAndReadingTells() {
        medium.fail(When.AFTER);
        assertThat(store.commit(List.of(ADD), 0)).containsExactly(Verdict.UNKNOWN);
        assertThat(store.load(Table.SLOT, List.of("a"))).containsKey("a");
        assertThat(store.commit(List.of(ADD), 0)).containsExactly(Verdict.STALE);
    }

    @Test
    void aStaleUnitStaysStaleWhenTheCommitFails() {
        medium.fail(When.BEFORE);
        Unit stale = new Unit(List.of(Change.expect(Table.SLOT, "none", 3)));
        assertThat(store.commit(List.of(stale, ADD), 0)).containsExactly(Verdict.STALE, Verdict.UNKNOWN);
    }

    @Test
    void rowsThatCouldNotBeMadeDurableAreRefused() {
        medium.fail(When.BEFORE);
        assertThatThrownBy(() -> store.append(List.of(row("a"))))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("the disk reports errors");
        assertThat(store.append(List.of(row("a")))).containsExactly(true);
        assertThat(store.count(Table.SLOT)).containsEntry("", 1L);
    }

    @Test
    void aLeaseThatCouldNotBeMadeDurableIsRefused() {
        medium.fail(When.BEFORE);
        assertThatThrownBy(() -> store.lease("node", Instant.EPOCH)).isInstanceOf(StoreUnavailable.class);
        assertThat(store.lease("node", Instant.EPOCH)).isEqualTo(1);
    }

    @Test
    void aConnectionThatCanNotEvenRollBackIsReplaced() {
        int opened = medium.opened();
        medium.fail(When.FOR_GOOD);
        assertThat(store.commit(List.of(ADD), 0)).containsExactly(Verdict.UNKNOWN);
        assertThat(store.commit(List.of(ADD), 0)).containsExactly(Verdict.DONE);
        assertThat(medium.opened()).isEqualTo(opened + 1);
    }

    @Test
    void aFullDiskRefusesOnlyWhatDoesNotFit() {
        medium.limitPages(170);
        Row large = row("large").raw(Bytes.of(new byte[4_000_000]));
        assertThatThrownBy(() -> store.append(List.of(row("a"), large)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("disk is full");
        assertThatThrownBy(() -> store.commit(List.of(new Unit(List.of(Change.add(large)))), 0))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("nothing of this call was kept");
        assertThat(store.append(List.of(row("a")))).containsExactly(true);
        assertThat(store.count(Table.SLOT)).containsEntry("", 1L);
    }

    private static Row row(String id) {
        return Row.of(Table.SLOT, id, "{}");
    }
}
