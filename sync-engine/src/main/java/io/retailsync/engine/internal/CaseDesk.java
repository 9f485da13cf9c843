package io.retailsync.engine.internal;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Team;
import io.retailsync.model.Key;
import io.retailsync.spi.Row;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import java.util.Optional;

/** Opens and resolves cases. */
final class CaseDesk {

    private final Engine engine;

    CaseDesk(Engine engine) {
        this.engine = engine;
    }

    /** {@return the id of a new case} */
    String open(
            Draft draft,
            CaseFile.Kind kind,
            Team team,
            String system,
            Optional<Key> key,
            SyncFailure.Rejected why,
            String subject,
            String correlation) {
        String id = "case-" + engine.freshId();
        CaseFile file = new CaseFile(
                id,
                engine.now(),
                team,
                kind,
                system,
                key,
                why.code(),
                why.path(),
                why.message(),
                subject,
                CaseFile.State.OPEN,
                "");
        draft.put(Row.of(Table.CASE, id, Docs.write(file))
                .owner(team.name())
                .about(key.map(Key::toString).orElse(subject))
                .state("OPEN"));
        engine.journal(
                draft,
                correlation,
                key.map(Key::toString).orElse(subject),
                "case-opened",
                system,
                id + " for team " + team.name() + ": " + PlainWords.refusal(why));
        return id;
    }

    void resolve(Draft draft, String id, String resolution) {
        draft.get(Table.CASE, id).filter(row -> row.state().equals("OPEN")).ifPresent(row -> {
            CaseFile file = Docs.read(row, CaseFile.class);
            CaseFile resolved = new CaseFile(
                    id,
                    file.openedAt(),
                    file.team(),
                    file.kind(),
                    file.system(),
                    file.key(),
                    file.code(),
                    file.path(),
                    file.message(),
                    file.subject(),
                    CaseFile.State.RESOLVED,
                    resolution);
            draft.put(row.next(Docs.write(resolved)).state("RESOLVED"));
            String about = file.key().map(Key::toString).orElse(file.subject());
            engine.journal(draft, about, about, "case-resolved", file.system(), id + ": " + resolution);
        });
    }
}
