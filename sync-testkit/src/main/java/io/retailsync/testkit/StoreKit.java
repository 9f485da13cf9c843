package io.retailsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Certifies a {@link Store}: extend it in the store's own tests and say how to open one. Test names begin with the rule of {@link Store}
 * that they check.
 *
 * <p>What a kit inside one process can't show, an author has to: that what was reported as done survives a kill and a power loss.
 */
public abstract class StoreKit extends StoreUnitRules {

    /** For subclasses. */
    protected StoreKit() {}

    /** {@return a new store with nothing in it} */
    protected abstract Store open();

    /**
     * Closes a store and opens what it kept, as a restart of the host does.
     *
     * @param open the store to close
     * @return another store with the same content
     */
    protected abstract Store reopen(Store open);

    @Test
    void S1_whatWasAppendedIsThereAfterAReopening() {
        Row row = slot("a")
                .owner("shop")
                .about("order 1")
                .state("PENDING")
                .rank(-3)
                .due(NOON)
                .raw(Bytes.utf8("raw"));
        assertThat(store.append(List.of(row, slot("b")))).containsExactly(true, true);
        store = reopen(store);
        assertThat(all()).containsExactly(row, slot("b"));
        assertThat(store.count(SLOT)).isEqualTo(Map.of("PENDING", 1L, "", 1L));
        assertThat(store.due(SLOT, "shop", NOON, 9)).containsExactly(row);
    }

    @Test
    void countsAreOfEachTableAndEachOwner() {
        store.append(List.of(
                slot("a").owner("crm").state("READY"),
                slot("b").owner("crm").state("READY"),
                slot("c").owner("erp").state("READY"),
                slot("d").owner("erp").state("SENT"),
                Row.of(Table.CASE, "e", "{}").owner("erp").state("OPEN")));
        assertThat(store.count(Set.of(SLOT, Table.CASE, Table.RECORD)))
                .isEqualTo(Map.of(
                        SLOT, Map.of("READY", 3L, "SENT", 1L), Table.CASE, Map.of("OPEN", 1L), Table.RECORD, Map.of()));
        assertThat(store.owners(SLOT, "READY")).isEqualTo(Map.of("crm", 2L, "erp", 1L));
        assertThat(store.owners(SLOT, "PARKED")).isEmpty();
    }

    @Test
    void S1_whatWasCommittedIsThereAfterAReopening() {
        store.append(List.of(slot("a"), slot("b")));
        assertThat(commit(unit(Change.put(slot("a").next("{\"n\":2}")), Change.delete(slot("b")))))
                .containsExactly(Verdict.DONE);
        store = reopen(store);
        assertThat(all()).containsExactly(slot("a").next("{\"n\":2}"));
        assertThat(commit(unit(Change.expect(SLOT, "a", 2)))).containsExactly(Verdict.DONE);
    }

    @Test
    void S1_aRowComesBackAsItWasGiven() {
        String text = "quote ' \" back \\ percent % null \0 umlaut ü face \uD83D\uDE00 line\n";
        Row odd = new Row(
                SLOT, text, Integer.MAX_VALUE + 1L, text, text, text, Integer.MIN_VALUE, NOON, text, raw(new byte[] {
                    0, -1, 39
                }));
        Row empty = slot("").raw(Bytes.empty());
        Row large = slot("large").raw(Bytes.of(new byte[3_000_000])).due(NOON.minusSeconds(9_000_000_000L));
        store.append(List.of(odd, empty, large));
        store = reopen(store);
        assertThat(all()).containsExactly(odd, empty, large);
        assertThat(store.load(SLOT, List.of(text, "", "none"))).isEqualTo(Map.of(text, odd, "", empty));
        assertThat(store.about(SLOT, List.of(text))).containsExactly(odd);
        assertThat(store.list(SLOT, text, text, 0, 9)).containsExactly(odd);
    }

    @Test
    void S5_aDuplicateIsReportedAndChangesNothing() {
        assertThat(store.append(List.of(slot("a"), slot("a").owner("late"), slot("b"))))
                .containsExactly(true, false, true);
        assertThat(store.append(List.of(slot("c"), slot("b").owner("late")))).containsExactly(true, false);
        assertThat(all()).containsExactly(slot("a"), slot("b"), slot("c"));
        assertThat(store.count(SLOT)).isEqualTo(Map.of("", 3L));
    }

    @Test
    void S5_theSameIdInAnotherTableIsNoDuplicate() {
        assertThat(store.append(List.of(slot("a"), Row.of(Table.CASE, "a", "{}"))))
                .containsExactly(true, true);
        store = reopen(store);
        assertThat(store.append(List.of(slot("a"), Row.of(Table.MATCH, "a", "{}"))))
                .containsExactly(false, true);
    }

    @Test
    void S6_anUpdateKeepsTheOrderOfArrival() {
        store.append(List.of(busy("a"), busy("b"), busy("c")));
        commit(unit(Change.put(busy("b").next("{}"))), unit(Change.put(busy("a").next("{}"))));
        assertThat(store.due(SLOT, "shop", NOON, 9)).extracting(Row::id).containsExactly("a", "b", "c");
        assertThat(store.about(SLOT, List.of("key", "none")))
                .extracting(Row::id)
                .containsExactly("a", "b", "c");
        assertThat(store.list(SLOT, "shop", "", 1, 9)).extracting(Row::id).containsExactly("b", "c");
        store = reopen(store);
        assertThat(all()).extracting(Row::id).containsExactly("a", "b", "c");
    }

    @Test
    void S6_urgencyComesBeforeArrival() {
        store.append(List.of(
                busy("a").rank(2),
                busy("b").rank(1),
                busy("c").rank(2),
                busy("d").rank(-1)));
        assertThat(store.due(SLOT, "shop", NOON, 9)).extracting(Row::id).containsExactly("d", "b", "a", "c");
        assertThat(store.due(SLOT, "shop", NOON, 2)).extracting(Row::id).containsExactly("d", "b");
    }

    @Test
    void S6_aRowThatWasDeletedComesInAnew() {
        store.append(List.of(busy("a"), busy("b"), busy("c")));
        commit(unit(Change.delete(busy("a")), Change.put(busy("a"))));
        commit(unit(Change.delete(busy("c"))), unit(Change.add(busy("d"))), unit(Change.add(busy("c"))));
        assertThat(all()).extracting(Row::id).containsExactly("b", "a", "d", "c");
    }

    @Test
    void onlyWhatIsDueIsHandedOut() {
        store.append(List.of(
                busy("late").due(NOON.plusSeconds(1)),
                busy("now"),
                busy("never").due(Instant.MAX),
                busy("other").owner("erp")));
        assertThat(store.due(SLOT, "shop", NOON.minusNanos(1_000), 9)).isEmpty();
        assertThat(store.due(SLOT, "shop", NOON, 9)).containsExactly(busy("now"));
        assertThat(store.due(SLOT, "shop", Instant.MAX, 9)).extracting(Row::id).containsExactly("late", "now");
        assertThat(store.due(SLOT, "shop", NOON, 0)).isEmpty();
        assertThat(store.nextDue(SLOT, "shop")).contains(NOON);
        assertThat(store.nextDue(SLOT, "")).isEmpty();
        commit(unit(Change.delete(busy("now"))));
        assertThat(store.nextDue(SLOT, "shop")).contains(NOON.plusSeconds(1));
    }

    @Test
    void fewThatAreDueAreFoundAmongManyThatAreNot() {
        store.append(IntStream.range(0, 3_000)
                .mapToObj(n -> busy("row " + n).rank(n % 3).due(NOON.plusSeconds(n % 100)))
                .toList());
        assertThat(store.due(SLOT, "shop", NOON, 40)).hasSize(30).isSortedAccordingTo((a, b) -> a.rank() - b.rank());
        assertThat(store.due(SLOT, "shop", NOON.plusSeconds(99), 2_000))
                .hasSize(2_000)
                .last()
                .matches(row -> row.rank() == 1);
        assertThat(store.due(SLOT, "shop", NOON.plusSeconds(98), 5))
                .extracting(Row::id)
                .containsExactly("row 0", "row 3", "row 6", "row 9", "row 12");
    }

    @Test
    void aDueTimeIsKeptToTheMicrosecondAndNeverLater() {
        store.append(List.of(busy("a").due(NOON.plusNanos(1_999))));
        assertThat(store.nextDue(SLOT, "shop")).contains(NOON.plusNanos(1_000));
        assertThat(store.due(SLOT, "shop", NOON.plusNanos(1_999), 9))
                .extracting(Row::due)
                .containsExactly(NOON.plusNanos(1_000));
    }

    @Test
    void anEarlierHolderOfTheLeaseIsRefused() {
        long newer = store.lease("other node", NOON);
        assertThat(newer).isGreaterThan(fence);
        List<Unit> units = List.of(unit(Change.add(slot("a"))));
        assertThatThrownBy(() -> store.commit(units, fence)).isInstanceOf(StoreUnavailable.class);
        assertThat(all()).isEmpty();
        store = reopen(store);
        assertThat(store.commit(units, newer)).containsExactly(Verdict.DONE);
        assertThat(store.lease("third node", NOON)).isGreaterThan(newer);
    }

    @Test
    void manyRowsAndIdsGoThroughOneCall() {
        List<Row> rows = IntStream.range(0, 2_500)
                .mapToObj(n -> slot("row " + n).about("key " + n % 1_200))
                .toList();
        assertThat(store.append(rows)).hasSize(2_500).containsOnly(true);
        assertThat(store.load(SLOT, rows.stream().map(Row::id).toList())).hasSize(2_500);
        assertThat(store.about(SLOT, rows.stream().map(Row::about).toList())).isEqualTo(rows);
        List<Unit> puts =
                rows.stream().map(row -> unit(Change.put(row.next("{}")))).toList();
        assertThat(store.commit(puts, fence)).hasSize(2_500).containsOnly(Verdict.DONE);
        assertThat(store.list(SLOT, "", "", 2_498, 9)).extracting(Row::version).containsExactly(2L, 2L);
    }

    @Test
    void nothingToDoIsDone() {
        assertThat(store.append(List.of())).isEmpty();
        assertThat(commit()).isEmpty();
        assertThat(commit(unit())).containsExactly(Verdict.DONE);
        assertThat(store.load(SLOT, List.of())).isEmpty();
        assertThat(store.about(SLOT, List.of())).isEmpty();
        assertThat(store.count(SLOT)).isEmpty();
    }

    @Test
    void closingTwiceIsHarmlessAndUsingItThenIsRefused() {
        store.close();
        store.close();
        assertThatThrownBy(() -> store.append(List.of(slot("a")))).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> store.count(SLOT)).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void randomWorkAgreesWithThePlainModel() {
        for (int steps : new int[] {5, 25, 100}) {
            for (long seed = 1; seed <= 10; seed++) {
                store.close();
                store = open();
                store = new RandomStoreWork(seed * 1_000 + steps, store, this::reopen).run(steps);
            }
        }
    }

    @Override
    Store fresh() {
        return open();
    }
}
