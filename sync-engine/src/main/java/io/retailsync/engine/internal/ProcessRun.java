package io.retailsync.engine.internal;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Process;
import io.retailsync.api.Team;
import io.retailsync.model.Key;
import io.retailsync.spi.Row;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.SyncFailure;
import java.time.Instant;
import java.util.Optional;

/** Lets one process go as far as it can within one unit, on the version that it began with. */
final class ProcessRun {

    private final Engine engine;
    private final Slots slots;
    private final CaseDesk cases;

    ProcessRun(Engine engine, Slots slots, CaseDesk cases) {
        this.engine = engine;
        this.slots = slots;
        this.cases = cases;
    }

    /** {@return the draft that holds what came of it: a fresh one where the process's own code threw, which stops no other process} */
    Draft advance(Draft draft, Row row, Instant now) {
        ProcessDoc doc = Docs.read(row, ProcessDoc.class);
        Optional<Process<?>> definition = engine.setup().process(doc.name(), doc.definition());
        try {
            advance(draft, row, doc, definition, now);
            return draft;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            Draft clean = draft.instead();
            Team team = definition.<Team>map(Process::team).orElse(Team.INTEGRATION);
            SyncFailure.Rejected fault = Guarded.fault("process-failed", "the code of process '" + doc.name() + "'", e);
            stuck(clean, row, doc, team, fault.code(), fault.message());
            return clean;
        }
    }

    private void advance(Draft draft, Row row, ProcessDoc doc, Optional<Process<?>> definition, Instant now) {
        if (definition.isPresent()) {
            advance(draft, row, doc, definition.get(), now);
        } else {
            stuck(
                    draft,
                    row,
                    doc,
                    Team.INTEGRATION,
                    "definition-missing",
                    "version " + doc.definition() + " of process '" + doc.name()
                            + "' is not configured; running instances finish on the version that they began with: add it"
                            + " back, then replay");
        }
    }

    private <S extends Record> void advance(Draft draft, Row row, ProcessDoc doc, Process<S> definition, Instant now) {
        Advance<S> advance = new Advance<>(engine, slots, draft, row, doc, definition, now);
        advance.go();
        Optional<Advance.Stuck> stuck = advance.stuck();
        if (stuck.isPresent()) {
            stuck(
                    draft,
                    row,
                    advance.doc(),
                    definition.team(),
                    stuck.get().code(),
                    stuck.get().message());
        } else {
            save(draft, row, advance.doc(), advance.due());
        }
    }

    private static void save(Draft draft, Row row, ProcessDoc doc, Instant due) {
        draft.put(row.next(Docs.write(doc)).state(doc.status().name()).due(due));
    }

    private void stuck(Draft draft, Row row, ProcessDoc doc, Team team, String code, String message) {
        if (doc.status() != ProcessDoc.Status.STUCK) {
            cases.open(
                    draft,
                    CaseFile.Kind.PROCESS,
                    team,
                    "",
                    Optional.of(Key.parse(row.about())),
                    SyncFailure.rejected(code, "", message),
                    row.id(),
                    doc.correlation());
            engine.end(draft, doc.causes(), doc.name(), row.id(), Ending.REJECTED);
        }
        save(draft, row, doc.withStatus(ProcessDoc.Status.STUCK), Instant.MAX);
    }
}
