package io.retailsync.engine.internal;

import io.retailsync.spi.Row;
import io.retailsync.spi.Scheduler;
import io.retailsync.spi.Store;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What all loops share: configuration, store, time, and who can be woken. */
final class Engine {

    private final Setup setup;
    private final Store store;
    private final Scheduler scheduler;
    private final long fence;
    private final Map<String, Scheduler.Loop> loops = new ConcurrentHashMap<>();

    Engine(Setup setup, Store store, Scheduler scheduler, long fence) {
        this.setup = setup;
        this.store = store;
        this.scheduler = scheduler;
        this.fence = fence;
    }

    Setup setup() {
        return setup;
    }

    Store store() {
        return store;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    Instant now() {
        return scheduler.now();
    }

    Setup.Attached system(String name) {
        return Optional.ofNullable(setup.systems().get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no system '" + name + "'; there are " + setup.systems().keySet()));
    }

    void register(String name, Scheduler.Turn turn) {
        loops.put(name, scheduler.loop(name, turn));
    }

    void wake(String name) {
        Scheduler.Loop loop = loops.get(name);
        if (loop != null) {
            loop.wake();
        }
    }

    /** Commits drafts, wakes whom they concern, and answers what became of each. */
    List<Verdict> commit(List<Draft> drafts) {
        List<Unit> units = drafts.stream().map(draft -> draft.unit(drafts)).toList();
        List<Verdict> verdicts = store.commit(units, fence);
        for (int i = 0; i < drafts.size(); i++) {
            if (verdicts.get(i) != Verdict.STALE) {
                drafts.get(i).wakes().forEach(this::wake);
            }
        }
        return verdicts;
    }

    /** {@return a fresh id, in order of time as far as the clock has it} */
    String freshId() {
        long random = scheduler.random().nextLong();
        return Long.toString(now().toEpochMilli(), 36) + "-" + Long.toUnsignedString(random, 36);
    }

    /** Writes one line of the journal; its owner is the record that it is told of too, where that is another. */
    void journal(Draft draft, String correlation, String about, String what, String system, String text) {
        JournalDoc doc = new JournalDoc(now(), what, system, text);
        draft.add(Row.of(Table.JOURNAL, freshId(), Docs.write(doc))
                .owner(correlation.equals(about) ? "" : correlation)
                .about(about));
    }

    /** Notes what a target made of inputs. */
    void end(Draft draft, List<String> inputs, String target, String subject, Ending ending) {
        for (String input : inputs) {
            if (!Inputs.isOwn(input)) {
                Optional<Row> there = draft.get(Table.ENDING, input);
                EndingDoc doc =
                        there.map(row -> Docs.read(row, EndingDoc.class)).orElseGet(EndingDoc::empty);
                EndingDoc now = doc.with(subject, target, ending);
                draft.put(there.map(row -> row.next(Docs.write(now)))
                        .orElseGet(() ->
                                Row.of(Table.ENDING, input, Docs.write(now)).about(input))
                        .state(now.state()));
            }
        }
    }

    /** Notes whether an input as a whole is refused: then the ends of parts of it that were taken do not count. */
    void refused(Draft draft, String input, boolean now) {
        draft.get(Table.ENDING, input).ifPresent(row -> {
            EndingDoc doc = Docs.read(row, EndingDoc.class);
            if (doc.refused() != now) {
                EndingDoc changed = doc.refused(now);
                draft.put(row.next(Docs.write(changed)).state(changed.state()));
            }
        });
    }

    /** {@return a list with one item more} */
    static <T> List<T> plus(List<T> list, T item) {
        List<T> more = new ArrayList<>(list);
        more.add(item);
        return more;
    }
}
