package io.retailsync.engine.internal;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Team;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Fact;
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
            List<Input> group = head(rows);
            Optional<Fetches.Found> found = kept(group).or(() -> fetches.ready(group, now));
            if (found.isEmpty()) {
                continue;
            }
            draft = decided(draft, group, found.get(), now);
            drafts.add(draft);
            decided.add(group.get(0).doc().hint().orElse(""));
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

    /** A replay sees what was seen. */
    private Optional<Fetches.Found> kept(List<Input> group) {
        Input first = group.get(0);
        if (!first.isFetched() || !first.doc().replayed()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        engine.store().load(Table.FETCHED, List.of(first.id())).get(first.id()))
                .map(row -> Fetches.Found.of(row, Docs.read(row, FetchedDoc.class)));
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

    /** {@return the first inputs of a key that one fetch answers; a single one where there is nothing to fetch} */
    private static List<Input> head(List<Row> rows) {
        List<Input> group = new ArrayList<>();
        for (Row row : rows) {
            Input input = Input.read(row);
            if (group.isEmpty()) {
                group.add(input);
                if (!input.isFetched()) {
                    return group;
                }
            } else if (input.isFetched()
                    && input.doc().hint().equals(group.get(0).doc().hint())) {
                group.add(input);
            } else {
                return group;
            }
        }
        return group;
    }

    /** {@return the draft that holds the decision: a fresh one where code of the host threw, which spoils its own input and no other} */
    private Draft decided(Draft draft, List<Input> group, Fetches.Found found, Instant now) {
        try {
            decide(draft, group, found, now);
            return draft;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            Draft clean = draft.instead();
            Input last = answer(clean, found, group);
            String where = "deciding what '" + vendor.name() + "' said by " + last.doc().stream();
            reject(clean, last, Optional.empty(), Guarded.fault("decision-failed", where, e));
            return clean;
        }
    }

    private void decide(Draft draft, List<Input> group, Fetches.Found found, Instant now) {
        List<Input> answered = found.answers(group);
        Input last = answered.get(answered.size() - 1);
        if (found.failure().isPresent()) {
            postpone(draft, last, found.failure().get(), now);
            return;
        }
        if (found.missing() && found.begunAt().isBefore(last.row().due())) {
            return; // a look that was counted already, whose commit nobody heard of: the next one is still to come
        }
        if (found.missing() && !last.doc().missedOnce()) {
            Instant again = now.plus(vendor.descriptor().settleWindow());
            answered.forEach(input -> draft.put(input.as(input.doc().missed()).due(again)));
            return;
        }
        decide(draft, answer(draft, found, group), raw(last, found));
    }

    /** {@return the input that is decided, with what was fetched for it; earlier hints end with it} */
    private static Input answer(Draft draft, Fetches.Found found, List<Input> group) {
        List<Input> answered = found.answers(group);
        Input last = answered.get(answered.size() - 1);
        found.body()
                .ifPresent(body ->
                        draft.overwrite(Row.of(Table.FETCHED, last.id(), Docs.write(new FetchedDoc(found.begunAt())))
                                .raw(body)));
        for (Input input : answered.subList(0, answered.size() - 1)) {
            close(draft, input, ANSWERED + ", " + last.id(), Ending.SUPERSEDED);
        }
        return last;
    }

    private Raw raw(Input input, Fetches.Found found) {
        IntakeDoc doc = input.doc();
        Bytes original = input.row().raw().orElse(Bytes.empty());
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

    private void decide(Draft draft, Input input, Raw raw) {
        if (input.doc().stream().equals(Confirmer.ENGINE_STREAM) && raw.body().isEmpty()) {
            close(draft, input, "the present form could not be read", Ending.IGNORED);
            return;
        }
        Translation translation = translate(raw);
        translation.fold(
                said -> {
                    observed(draft, input, raw, said);
                    return true;
                },
                reason -> {
                    close(draft, input, reason, Ending.IGNORED);
                    return true;
                },
                failure -> {
                    reject(draft, input, Optional.empty(), failure);
                    return true;
                });
    }

    private Translation translate(Raw raw) {
        try {
            return vendor.connector().translate(raw, engine.setup().crosswalks());
        } catch (RuntimeException e) {
            LOG.error("the connector of '{}' threw while translating {}", vendor.name(), raw.stream(), Unquoted.of(e));
            return Translation.unusable(SyncFailure.rejected(
                    "translation-failed",
                    raw.stream(),
                    "the connector failed with " + e.getClass().getName()
                            + "; report it to its author, then replay the case"));
        }
    }

    private void observed(Draft draft, Input input, Raw raw, Translation.Observed translation) {
        IntakeDoc doc = input.doc();
        Ending worst = Ending.DELIVERED;
        String note = "";
        boolean pending = false;
        boolean read = raw.form() == Raw.Form.FETCHED || doc.stream().equals(Confirmer.ENGINE_STREAM);
        for (Observation<?> said : translation.observations()) {
            Either<Decider.Refusal, Decider.Outcome> outcome =
                    decider.decide(draft, input.id(), said, raw.readAt(), doc.replayed());
            if (outcome.isLeft()) {
                Decider.Refusal refusal = outcome.getLeft();
                reject(draft, input, Optional.of(refusal.key()), refusal.why());
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
        for (Fact fact : translation.facts()) {
            boolean news = decider.hear(draft, input.id(), fact);
            pending |= news;
            note = note.isEmpty() && !news ? fact.event().type() + " was told before" : note;
        }
        if (translation.observations().isEmpty() && translation.facts().isEmpty()) {
            close(draft, input, "it says nothing of any record", Ending.IGNORED);
        } else if (pending) {
            draft.put(Inputs.in(input.as(doc.noted(note)), "DONE").due(Instant.MAX));
            engine.refused(draft, input.id(), false);
        } else {
            close(draft, input, note, translation.observations().isEmpty() ? Ending.IGNORED : worst);
        }
    }

    private static void close(Draft draft, Input input, String note, Ending ending) {
        draft.put(Inputs.in(input.as(input.doc().noted(note)), ending.name()).due(Instant.MAX));
    }

    private void reject(Draft draft, Input input, Optional<Key> key, SyncFailure.Rejected failure) {
        String id = input.id();
        cases.open(draft, CaseFile.Kind.INPUT, Team.INTEGRATION, vendor.name(), key, failure, id, id);
        close(draft, input, PlainWords.refusal(failure), Ending.REJECTED);
        engine.refused(draft, id, true);
    }

    /** A fetch that failed is tried again, then given up: the payload has to do, and soon where it can. */
    private void postpone(Draft draft, Input input, SyncFailure failure, Instant now) {
        IntakeDoc doc = input.doc();
        boolean late = doc.attempts() >= FETCHES;
        boolean hopeless = failure.kind() == SyncFailure.Kind.REJECTED
                || doc.attempts() >= FETCHES_AT_MOST
                || (late && suffices(input));
        IntakeDoc next = hopeless ? doc.withoutFetch("not fetched: " + impersonal(failure)) : doc.tried();
        boolean free =
                failure.kind() == SyncFailure.Kind.RATE_LIMITED || failure.kind() == SyncFailure.Kind.UNAUTHORIZED;
        Duration pause = late ? UNHURRIED : Duration.ofSeconds(1L << Math.min(doc.attempts(), 6));
        draft.put(input.as(free ? doc : next).due(hopeless ? now : now.plus(pause)));
    }

    private String impersonal(SyncFailure failure) {
        return new RecordWords(engine.setup()).masked(failure.message());
    }

    private boolean suffices(Input input) {
        return translate(raw(input, Fetches.Found.payload()))
                .fold(observations -> true, reason -> true, failure -> false);
    }
}
