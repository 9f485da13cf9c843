package io.retailsync.engine.internal;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Team;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Row;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import io.retailsync.spi.Translation;
import io.retailsync.spi.Verdict;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides the inputs of one system. Inputs of one native key are decided in their order; hints of one record coalesce to one fetch,
 * which runs before decide and whose body is stored under the hint in the commit of the decision.
 */
final class IntakeLoop {

    /** The note of an input that was not read by itself. */
    static final String ANSWERED = "the fetch for a later hint of the same record answers it";

    private static final Logger LOG = LoggerFactory.getLogger(IntakeLoop.class);
    private static final int CLAIM = 400;
    private static final int DECIDE = 100;
    /** A quarter of an hour: a payload is late and partial, so it takes more than bad weather until it is used instead. */
    private static final int FETCHES = 20;
    /** A day: so long is fetched what its payload does not say. Then it is a case. */
    private static final int FETCHES_AT_MOST = FETCHES + 24 * 12;

    private static final Duration UNHURRIED = Duration.ofMinutes(5);

    private final Engine engine;
    private final Vendor vendor;
    private final Fetches fetches;
    private final Decider decider;
    private final Slots slots;
    private final CaseDesk cases;

    IntakeLoop(Engine engine, Vendor vendor, Decider decider, Slots slots, CaseDesk cases) {
        this.engine = engine;
        this.vendor = vendor;
        this.decider = decider;
        this.slots = slots;
        this.cases = cases;
        this.fetches = new Fetches(engine, vendor, name());
    }

    String name() {
        return "intake:" + vendor.name();
    }

    Instant turn(Instant now) {
        List<Row> due = engine.store().due(Table.INTAKE, vendor.name(), now, CLAIM);
        Map<String, List<Row>> byKey = new LinkedHashMap<>();
        due.forEach(row ->
                byKey.computeIfAbsent(row.about(), key -> new ArrayList<>()).add(row));
        List<Draft> drafts = new ArrayList<>();
        List<String> decided = new ArrayList<>();
        Draft draft = Draft.first(engine.store());
        for (List<Row> rows : byKey.values()) {
            if (drafts.size() == DECIDE) {
                break;
            }
            List<Row> group = head(rows);
            Optional<Fetches.Found> found = fetches.ready(group, now);
            if (found.isEmpty()) {
                continue;
            }
            draft = decided(draft, group, found.get(), now);
            drafts.add(draft);
            decided.add(hintOf(group));
            draft = draft.next();
        }
        boolean progress = commit(drafts, decided);
        Instant asked = fetches.ask(now);
        if (progress) {
            return now;
        }
        Instant next = engine.store().nextDue(Table.INTAKE, vendor.name()).orElse(Instant.MAX);
        return next.isAfter(now) && next.isBefore(asked) ? next : asked;
    }

    private boolean commit(List<Draft> drafts, List<String> hints) {
        if (drafts.isEmpty()) {
            return false;
        }
        List<Verdict> verdicts = engine.commit(drafts);
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i) == Verdict.DONE) {
                fetches.used(hints.get(i));
            }
        }
        return true;
    }

    private static String hintOf(List<Row> group) {
        return Docs.read(group.get(0), IntakeDoc.class).hint().orElse("");
    }

    /** {@return the first inputs of a key that one fetch answers; a single one where there is nothing to fetch} */
    private static List<Row> head(List<Row> rows) {
        List<Row> group = new ArrayList<>();
        Optional<String> hint = Optional.empty();
        for (Row row : rows) {
            IntakeDoc doc = Docs.read(row, IntakeDoc.class);
            boolean fetchable = doc.hint().isPresent() && !doc.unfetchable();
            if (group.isEmpty()) {
                hint = doc.hint();
                group.add(row);
                if (!fetchable) {
                    return group;
                }
            } else if (fetchable && doc.hint().equals(hint)) {
                group.add(row);
            } else {
                return group;
            }
        }
        return group;
    }

    /** {@return the draft that holds the decision: a fresh one where code of the host threw, which spoils its own input and no other} */
    private Draft decided(Draft draft, List<Row> group, Fetches.Found found, Instant now) {
        try {
            decide(draft, group, found, now);
            return draft;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            Draft clean = draft.instead();
            Row last = answer(clean, found, group);
            IntakeDoc doc = Docs.read(last, IntakeDoc.class);
            String where = "deciding what '" + vendor.name() + "' said by " + doc.stream();
            reject(clean, last, doc, Optional.empty(), Guarded.fault("decision-failed", where, e));
            return clean;
        }
    }

    private void decide(Draft draft, List<Row> group, Fetches.Found found, Instant now) {
        List<Row> answered = found.answers(group);
        Row last = answered.get(answered.size() - 1);
        IntakeDoc doc = Docs.read(last, IntakeDoc.class);
        if (found.failure().isPresent()) {
            postpone(draft, last, doc, found.failure().get(), now);
            return;
        }
        if (found.missing() && found.begunAt().isBefore(last.due())) {
            return; // a look that was counted already, whose commit nobody heard of: the next one is still to come
        }
        if (found.missing() && !doc.missedOnce()) {
            answered.forEach(row -> draft.put(
                    row.next(Docs.write(Docs.read(row, IntakeDoc.class).missed()))
                            .due(now.plus(vendor.descriptor().settleWindow()))));
            return;
        }
        decide(draft, answer(draft, found, group), doc, raw(last, doc, found));
    }

    /** {@return the input that is decided, with what was fetched for it; earlier hints end with it} */
    private static Row answer(Draft draft, Fetches.Found found, List<Row> group) {
        List<Row> answered = found.answers(group);
        Row last = answered.get(answered.size() - 1);
        found.body()
                .ifPresent(body ->
                        draft.overwrite(Row.of(Table.FETCHED, last.id(), "{}").raw(body)));
        for (Row row : answered.subList(0, answered.size() - 1)) {
            String note = ANSWERED + ", " + last.id();
            close(draft, row, Docs.read(row, IntakeDoc.class).noted(note), Ending.SUPERSEDED);
        }
        return last;
    }

    private Raw raw(Row row, IntakeDoc doc, Fetches.Found found) {
        Bytes original = row.raw().orElse(Bytes.empty());
        Raw.Form form =
                found.missing() ? Raw.Form.GONE : found.body().isPresent() ? Raw.Form.FETCHED : Raw.Form.PAYLOAD;
        Instant readAt = found.body().isPresent() || found.missing()
                ? found.begunAt()
                : doc.readAt().orElse(doc.receivedAt());
        return new Raw(
                vendor.name(),
                doc.stream(),
                doc.hint().map(ExternalRef::parse),
                form,
                doc.headers(),
                found.body().orElse(original),
                original,
                readAt);
    }

    private void decide(Draft draft, Row row, IntakeDoc doc, Raw raw) {
        if (doc.stream().equals(Confirmer.ENGINE_STREAM) && raw.body().isEmpty()) {
            close(draft, row, doc.noted("the present form could not be read"), Ending.IGNORED);
            return;
        }
        Translation translation = translate(raw);
        translation.fold(
                observations -> {
                    observed(draft, row, doc, raw, observations);
                    return true;
                },
                reason -> {
                    close(draft, row, doc.noted(reason), Ending.IGNORED);
                    return true;
                },
                failure -> {
                    reject(draft, row, doc, Optional.empty(), failure);
                    return true;
                });
    }

    private Translation translate(Raw raw) {
        try {
            return vendor.connector().translate(raw, engine.setup().crosswalks());
        } catch (RuntimeException e) {
            LOG.error("the connector of '{}' threw while translating {}", vendor.name(), raw.stream(), e);
            return Translation.unusable(SyncFailure.rejected(
                    "translation-failed",
                    raw.stream(),
                    "the connector failed with " + e.getClass().getName()
                            + "; report it to its author, then replay the case"));
        }
    }

    private void observed(Draft draft, Row row, IntakeDoc doc, Raw raw, List<Observation<?>> observations) {
        String input = row.id();
        Ending worst = Ending.DELIVERED;
        String note = "";
        boolean pending = false;
        boolean read = raw.form() == Raw.Form.FETCHED || doc.stream().equals(Confirmer.ENGINE_STREAM);
        for (Observation<?> said : observations) {
            Either<Decider.Refusal, Decider.Outcome> outcome =
                    decider.decide(draft, input, said, raw.readAt(), doc.replayed());
            if (outcome.isLeft()) {
                Decider.Refusal refusal = outcome.getLeft();
                reject(draft, row, doc, Optional.of(refusal.key()), refusal.why());
                return;
            }
            Decider.Outcome came = outcome.get();
            if (read) {
                slots.readAgain(draft, vendor.name(), came.key());
            }
            pending |= came.ending() == Ending.PENDING;
            if (came.ending().compareTo(worst) < 0 || note.isEmpty()) {
                note = came.key() + ": " + came.note();
            }
            worst = came.ending().compareTo(worst) < 0 ? came.ending() : worst;
        }
        if (observations.isEmpty()) {
            close(draft, row, doc.noted("it says nothing of any record"), Ending.IGNORED);
        } else if (pending) {
            draft.put(Inputs.in(row.next(Docs.write(doc.noted(note))), "DONE").due(Instant.MAX));
            engine.refused(draft, input, false);
        } else {
            close(draft, row, doc.noted(note), worst);
        }
    }

    private static void close(Draft draft, Row row, IntakeDoc doc, Ending ending) {
        draft.put(Inputs.in(row.next(Docs.write(doc)), ending.name()).due(Instant.MAX));
    }

    private void reject(Draft draft, Row row, IntakeDoc doc, Optional<Key> key, SyncFailure.Rejected failure) {
        cases.open(draft, CaseFile.Kind.INPUT, Team.INTEGRATION, vendor.name(), key, failure, row.id(), row.id());
        close(draft, row, doc.noted(Plain.refusal(failure)), Ending.REJECTED);
        engine.refused(draft, row.id(), true);
    }

    /** A fetch that failed is tried again, then given up: the payload has to do, and soon where it can. */
    private void postpone(Draft draft, Row row, IntakeDoc doc, SyncFailure failure, Instant now) {
        boolean late = doc.attempts() >= FETCHES;
        boolean hopeless = failure.kind() == SyncFailure.Kind.REJECTED
                || doc.attempts() >= FETCHES_AT_MOST
                || (late && suffices(row, doc));
        IntakeDoc next = hopeless ? doc.withoutFetch("not fetched: " + impersonal(failure)) : doc.tried();
        boolean free =
                failure.kind() == SyncFailure.Kind.RATE_LIMITED || failure.kind() == SyncFailure.Kind.UNAUTHORIZED;
        Duration pause = late ? UNHURRIED : Duration.ofSeconds(1L << Math.min(doc.attempts(), 6));
        draft.put(row.next(Docs.write(free ? doc : next)).due(hopeless ? now : now.plus(pause)));
    }

    private String impersonal(SyncFailure failure) {
        return new RecordWords(engine.setup()).masked(failure.message());
    }

    private boolean suffices(Row row, IntakeDoc doc) {
        return translate(raw(row, doc, Fetches.Found.payload()))
                .fold(observations -> true, reason -> true, failure -> false);
    }
}
