package io.retailsync.engine.internal;

import io.retailsync.api.CaseFile;
import io.retailsync.model.Key;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import io.retailsync.spi.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a person decides about a case: replay or skip. */
final class CaseActions {

    private static final int TRIES = 20;

    private final Engine engine;
    private final CaseDesk desk;
    private final Slots slots;

    CaseActions(Engine engine, CaseDesk desk, Slots slots) {
        this.engine = engine;
        this.desk = desk;
        this.slots = slots;
    }

    List<CaseFile> open(String team) {
        return engine.store().list(Table.CASE, team, "OPEN", 0, Integer.MAX_VALUE).stream()
                .map(row -> Docs.read(row, CaseFile.class))
                .toList();
    }

    void replay(String id, String resolution) {
        act(id, "replayed " + resolution, this::replay);
    }

    void skip(String id, String resolution) {
        act(id, "skipped " + resolution, this::skip);
    }

    private interface Action {
        void on(Draft draft, CaseFile file, Row subject);
    }

    private void act(String id, String resolution, Action action) {
        for (int i = 0; i < TRIES; i++) {
            Draft draft = Draft.first(engine.store());
            CaseFile file = draft.get(Table.CASE, id)
                    .map(row -> Docs.read(row, CaseFile.class))
                    .orElseThrow(() -> new IllegalArgumentException("there is no case '" + id + "'"));
            if (file.state() == CaseFile.State.RESOLVED) {
                throw new IllegalStateException("case '" + id + "' was resolved already: " + file.resolution());
            }
            subject(draft, file).ifPresent(row -> action.on(draft, file, row));
            desk.resolve(draft, id, resolution);
            if (engine.commit(List.of(draft)).get(0) == Verdict.DONE) {
                return;
            }
        }
        throw new IllegalStateException("case '" + id + "' changes all the time; try again");
    }

    private static Optional<Row> subject(Draft draft, CaseFile file) {
        return draft.get(
                switch (file.kind()) {
                    case INPUT -> Table.INTAKE;
                    case DELIVERY -> Table.SLOT;
                    case PROCESS -> Table.PROCESS;
                },
                file.subject());
    }

    private void replay(Draft draft, CaseFile file, Row row) {
        Instant now = engine.now();
        switch (file.kind()) {
            case INPUT -> {
                Row anew = row.next(Docs.write(Docs.read(row, IntakeDoc.class).anew()));
                draft.put(Inputs.in(anew, Ending.PENDING.name()).due(now));
                draft.wake("intake:" + row.owner());
            }
            case DELIVERY -> {
                SlotDoc slot = Docs.read(row, SlotDoc.class);
                if (file.code().equals(Deletions.CODE)) {
                    Deletions.forget(draft, row.owner(), Key.parse(row.about()));
                }
                engine.end(draft, slot.head().causes(), row.owner(), Slots.subject(row, slot), Ending.PENDING);
                slots.save(draft, row, slot.fresh(slot.items()), "READY", now);
                draft.wake("deliver:" + row.owner());
            }
            case PROCESS -> {
                ProcessDoc doc = Docs.read(row, ProcessDoc.class);
                proceed(draft, row, doc.sent().isPresent() ? doc : doc.at(doc.step()));
            }
        }
    }

    private void skip(Draft draft, CaseFile file, Row row) {
        switch (file.kind()) {
            case INPUT ->
                draft.put(
                        Inputs.in(row.next(row.body()), Ending.REJECTED.name()).due(Instant.MAX));
            case DELIVERY -> giveUp(draft, file, row, Docs.read(row, SlotDoc.class));
            case PROCESS -> {
                ProcessDoc doc = Docs.read(row, ProcessDoc.class);
                boolean back =
                        doc.abort().isPresent() && !doc.pivoted() && !doc.done().isEmpty();
                proceed(
                        draft,
                        row,
                        back ? doc.withDone(doc.done().subList(0, doc.done().size() - 1)) : doc.at(doc.step() + 1));
            }
        }
    }

    /** The key goes on with what came later; a process that waits for it hears of a refusal. */
    private void giveUp(Draft draft, CaseFile file, Row row, SlotDoc slot) {
        SignalDoc refusal = new SignalDoc(Optional.empty(), file.code(), "given up by a person: " + file.message());
        slot.head()
                .process()
                .ifPresent(process ->
                        Processes.signal(engine, draft, process, slot.head().effectKey(), refusal));
        slots.settle(draft, row, slot);
    }

    private void proceed(Draft draft, Row row, ProcessDoc doc) {
        boolean back = doc.abort().isPresent() && !doc.pivoted();
        ProcessDoc.Status status = back ? ProcessDoc.Status.COMPENSATING : ProcessDoc.Status.RUNNING;
        ProcessDoc next = doc.withStatus(status);
        engine.end(draft, doc.causes(), doc.name(), row.id(), Ending.PENDING);
        draft.put(row.next(Docs.write(next)).state(status.name()).due(engine.now()));
        draft.wake(Processes.OWNER);
    }
}
