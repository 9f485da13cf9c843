package io.retailsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules of {@link Store} say about units: S2, S3, S4 and S7. */
abstract class StoreUnitRules extends StoreFixture {

    @Test
    void S2_aUnitIsAllOrNothing() {
        store.append(List.of(slot("a"), slot("b")));
        Unit stale = unit(
                Change.put(slot("a").next("{}")),
                Change.delete(slot("b")),
                Change.add(slot("c")),
                Change.expect(SLOT, "a", 7));
        assertThat(commit(stale)).containsExactly(Verdict.STALE);
        assertThat(all()).containsExactly(slot("a"), slot("b"));
        assertThat(store.count(SLOT)).isEqualTo(Map.of("", 2L));
    }

    @Test
    void S2_aReaderNeverSeesHalfAUnit() throws Exception {
        store.append(List.of(slot("a"), slot("b")));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> writer = threads.submit(() -> IntStream.range(0, 200)
                    .mapToObj(n -> "{\"n\":" + n + "}")
                    .forEach(body -> commit(unit(
                            Change.overwrite(slot("a").next(body)),
                            Change.overwrite(slot("b").next(body))))));
            while (!writer.isDone()) {
                Map<String, Row> seen = store.load(SLOT, List.of("a", "b"));
                assertThat(seen.values().stream().map(Row::body).distinct()).hasSize(1);
            }
            writer.get();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void S3_aStaleUnitIsNamedAndTheOthersHappen() {
        store.append(List.of(slot("a")));
        Change again = Change.put(slot("a").next("{\"n\":2}"));
        assertThat(commit(unit(Change.add(slot("b"))), unit(again, Change.expect(SLOT, "b", 9)), unit(again)))
                .containsExactly(Verdict.DONE, Verdict.STALE, Verdict.DONE);
        assertThat(all()).containsExactly(slot("a").next("{\"n\":2}"), slot("b"));
    }

    @Test
    void S3_eachKindOfChangeLooksForItsVersion() {
        Row there = slot("a").next("{}").next("{}");
        store.append(List.of(there));
        assertThat(commit(
                        unit(Change.put(slot("a"))),
                        unit(new Change(Change.Kind.PUT, there, 2)),
                        unit(Change.put(slot("none").next("{}"))),
                        unit(Change.delete(slot("a"))),
                        unit(Change.delete(slot("none"))),
                        unit(Change.expect(SLOT, "a", 0)),
                        unit(Change.expect(SLOT, "none", 1))))
                .containsOnly(Verdict.STALE);
        assertThat(commit(
                        unit(Change.expect(SLOT, "a", 3)),
                        unit(Change.expect(SLOT, "a", -1)),
                        unit(Change.expect(SLOT, "none", 0)),
                        unit(new Change(Change.Kind.DELETE, slot("none"), -1)),
                        unit(new Change(Change.Kind.ADD, slot("a"), 9)),
                        unit(Change.overwrite(slot("a")))))
                .containsOnly(Verdict.DONE);
        assertThat(all()).containsExactly(slot("a"));
    }

    @Test
    void S7_whatBuildsOnAStaleUnitIsStaleThoughItsVersionsFit() {
        store.append(List.of(slot("a")));
        Row others = slot("a").next("{\"by\":\"another\"}");
        commit(unit(Change.put(others)));
        Row seen = slot("a").next("{\"by\":\"us\"}");
        Unit ours = unit(Change.put(seen));
        Unit after = new Unit(List.of(Change.delete(seen)), Set.of(0));
        Unit last = new Unit(List.of(Change.add(slot("c"))), Set.of(1));
        Unit apart = unit(Change.add(slot("b")));
        assertThat(commit(ours, after, last, apart))
                .containsExactly(Verdict.STALE, Verdict.STALE, Verdict.STALE, Verdict.DONE);
        assertThat(all()).containsExactly(others, slot("b"));
        assertThat(commit(unit(Change.add(slot("d"))), new Unit(List.of(Change.add(slot("e"))), Set.of(0))))
                .containsExactly(Verdict.DONE, Verdict.DONE);
    }

    @Test
    void S3_callersWhoCompareAndSetAtOnceLoseNothing() throws Exception {
        store.append(List.of(slot("sum")));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> callers = Stream.<Runnable>generate(() -> this::addTen)
                    .limit(4)
                    .<Future<?>>map(threads::submit)
                    .toList();
            for (Future<?> caller : callers) {
                caller.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(all()).extracting(Row::version).containsExactly(41L);
    }

    private void addTen() {
        for (int done = 0; done < 10; ) {
            Row there = store.load(SLOT, List.of("sum")).values().iterator().next();
            Verdict verdict = commit(unit(Change.put(there.next("{}")))).get(0);
            done += verdict == Verdict.DONE ? 1 : 0;
        }
    }

    @Test
    void S4_aUnitSeesTheEarlierUnitsOfItsBatch() {
        Row first = slot("a");
        Row second = first.next("{\"n\":2}");
        assertThat(commit(
                        unit(Change.put(first)),
                        unit(Change.put(first)),
                        unit(Change.put(second)),
                        unit(Change.expect(SLOT, "a", 2), Change.delete(second)),
                        unit(Change.expect(SLOT, "a", 0), Change.add(slot("b")))))
                .containsExactly(Verdict.DONE, Verdict.STALE, Verdict.DONE, Verdict.DONE, Verdict.DONE);
        assertThat(all()).containsExactly(slot("b"));
    }

    @Test
    void S4_aChangeSeesTheEarlierChangesOfItsUnit() {
        Row second = slot("a").next("{\"n\":2}");
        assertThat(commit(unit(Change.put(slot("a")), Change.put(second), Change.expect(SLOT, "a", 2))))
                .containsExactly(Verdict.DONE);
        assertThat(commit(unit(Change.delete(second), Change.expect(SLOT, "a", 2))))
                .containsExactly(Verdict.STALE);
        assertThat(all()).containsExactly(second);
    }
}
