package io.retailsync.engine.internal;

import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import io.retailsync.spi.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The loop of all processes: claims those that are due and lets each go as far as it can. */
final class Processes {

    /** The loop's name, and the owner of all process rows. */
    static final String OWNER = "processes";

    private static final int CLAIM = 200;

    private final Engine engine;
    private final ProcessRun run;

    Processes(Engine engine, ProcessRun run) {
        this.engine = engine;
        this.run = run;
    }

    Instant turn(Instant now) {
        List<Row> due = engine.store().due(Table.PROCESS, OWNER, now, CLAIM);
        List<Draft> drafts = new ArrayList<>();
        Draft draft = Draft.first(engine.store());
        for (Row row : due) {
            draft = run.advance(draft, row, now);
            drafts.add(draft);
            draft = draft.next();
        }
        boolean again = !drafts.isEmpty();
        if (again) {
            List<Verdict> verdicts = engine.commit(drafts);
            again = due.size() == CLAIM || verdicts.stream().anyMatch(verdict -> verdict != Verdict.DONE);
        }
        return again ? now : engine.store().nextDue(Table.PROCESS, OWNER).orElse(Instant.MAX);
    }

    /** Tells a process what became of the command that it waits for. */
    static void signal(Engine engine, Draft draft, String process, String effectKey, SignalDoc signal) {
        draft.overwrite(Row.of(Table.SIGNAL, effectKey, Docs.write(signal))
                .owner(process)
                .about(process));
        wake(engine, draft, process);
    }

    private static void wake(Engine engine, Draft draft, String process) {
        draft.get(Table.PROCESS, process).ifPresent(row -> wake(engine, draft, row));
    }

    /** Wakes the processes of a record, and those that it is the correlation of. */
    static void wakeAbout(Engine engine, Draft draft, String key) {
        Optional<Row> begun = draft.get(Table.WAITER, begun(key));
        draft.expect(Table.WAITER, begun(key), begun);
        if (begun.isPresent()) {
            draft.about(Table.PROCESS, List.of(key)).forEach(row -> wake(engine, draft, row));
        }
    }

    /** Remembers that a process of a record begins: whoever has looked for one and found none has to look again. */
    static void begin(Draft draft, String key) {
        draft.mark(Table.WAITER, begun(key));
    }

    /** A process that began on a fact about nobody knew whom becomes one of the record. */
    static void adopt(Draft draft, Row process, String key) {
        draft.put(process.next(process.body()).about(key));
        begin(draft, key);
    }

    private static String begun(String key) {
        return "begun|" + key;
    }

    /** Always a new version: a turn that has read the row already must not put it to sleep again. */
    private static void wake(Engine engine, Draft draft, Row row) {
        if (!ProcessDoc.Status.valueOf(row.state()).ended()) {
            draft.put(row.next(row.body()).due(engine.now()));
        }
        draft.wake(OWNER);
    }
}
