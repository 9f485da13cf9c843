package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.event.Modelled;
import io.retailsync.spi.Fact;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Row;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns one observation into changes of shadow, record, references, slots and events; all of it is one unit, expected to find what was
 * read.
 */
final class Decider {

    private static final int MOST_NAMES = 8;

    private final Engine engine;
    private final Records records;
    private final Bindings bindings;
    private final Identity identity;
    private final Marking marking;
    private final Events events;

    Decider(Engine engine, Records records, Bindings bindings, Slots slots, Events events) {
        this.engine = engine;
        this.records = records;
        this.bindings = bindings;
        this.identity = new Identity(engine, bindings);
        this.marking = new Marking(engine, slots);
        this.events = events;
    }

    /** What one observation came to. */
    record Outcome(Ending ending, Key key, String note) {}

    /** Why one can't become a record. */
    record Refusal(Key key, SyncFailure.Rejected why) {}

    /**
     * Decides one observation.
     *
     * @param anew whether a person wants it decided once more although it says nothing new
     * @return its outcome, or why it can't become a record
     */
    Either<Refusal, Outcome> decide(Draft draft, String input, Observation<?> said, Instant readAt, boolean anew) {
        Key key = identity.resolve(draft, said);
        Optional<Row> shadowRow = draft.get(Table.SHADOW, said.ref().toString());
        ShadowDoc shadow = shadowRow
                .map(row -> Docs.read(row, ShadowDoc.class))
                .orElseGet(() -> ShadowDoc.empty(said.type().name()));
        Map<String, JsonNode> form = ShadowUpdate.form(said);
        if (stale(said, readAt, shadow)) {
            String note = outdated(said, form, shadow);
            journal(draft, key, said, "superseded", note);
            return Either.right(new Outcome(Ending.SUPERSEDED, key, note));
        }
        Set<String> changed = ShadowUpdate.changed(form, shadow);
        Set<String> own = ShadowUpdate.withoutEchoes(
                form, shadow, changed, underWay(draft, said.ref().system(), key));
        ShadowDoc heard = ShadowUpdate.shadow(said, form, readAt, shadow, own);
        Optional<Row> record = draft.get(Table.RECORD, key.toString());
        boolean first = record.isEmpty();
        if (own.isEmpty() && said.isGone() == shadow.gone() && !first && !anew) {
            save(draft, shadowRow, said.ref(), key, heard);
            boolean echo = !heard.words().keySet().containsAll(said.values().keySet());
            String note = echo ? "an echo of what was sent there" : "it changed nothing";
            journal(draft, key, said, "ignored", note);
            return Either.right(new Outcome(Ending.IGNORED, key, note));
        }
        save(draft, shadowRow, said.ref(), key, heard);
        if (first && said.isGone()) {
            String note = "it says that a record is gone which was never seen";
            journal(draft, key, said, "ignored", note);
            return Either.right(new Outcome(Ending.IGNORED, key, note));
        }
        return fold(draft, input, said, key, record, own, heard);
    }

    /** {@return whether a fact was news} */
    boolean hear(Draft draft, String input, Fact fact) {
        return events.tell(draft, input, fact);
    }

    /** {@return the form of this record that was sent there and is not answered yet; the echo of it may overtake the answer} */
    private static Map<String, JsonNode> underWay(Draft draft, String system, Key key) {
        return draft.get(Table.SLOT, Slots.id(system, key))
                .flatMap(row -> Docs.read(row, SlotDoc.class).flight())
                .map(SlotDoc.Flight::form)
                .orElseGet(Map::of);
    }

    /** What is lost with it is named, because a person may have to say it again. */
    private static String outdated(Observation<?> said, Map<String, JsonNode> form, ShadowDoc shadow) {
        Set<String> lost = ShadowUpdate.changed(form, shadow);
        String system = said.ref().system();
        String why = said.version().equals(shadow.version())
                ? "version of " + PlainWords.time(said.version())
                        + " was read again later already, this reading is the older"
                : "version of " + PlainWords.time(said.version()) + " is older than that of "
                        + PlainWords.time(shadow.version()) + ", which was seen already";
        return why + ": it came late, or out of order, and is not applied"
                + (lost.isEmpty()
                        ? ""
                        : "; it differs on " + lost + ": if it is right there, save it at '" + system + "' once more");
    }

    private static boolean stale(Observation<?> said, Instant readAt, ShadowDoc shadow) {
        int order = said.version().compareTo(shadow.version());
        return order < 0 || (order == 0 && readAt.isBefore(shadow.readAt()));
    }

    private void save(Draft draft, Optional<Row> row, ExternalRef ref, Key key, ShadowDoc shadow) {
        String body = Docs.write(shadow);
        draft.put(row.map(there -> there.next(body))
                .orElseGet(() -> Row.of(Table.SHADOW, ref.toString(), body)
                        .owner(ref.system())
                        .about(key.toString())));
    }

    private Either<Refusal, Outcome> fold(
            Draft draft,
            String input,
            Observation<?> said,
            Key key,
            Optional<Row> record,
            Set<String> own,
            ShadowDoc heard) {
        Modelled<?> modelled = engine.setup()
                .catalogue()
                .find(said.type().name())
                .orElseThrow(() -> new IllegalStateException(said.type() + " is not in the catalogue"));
        return folded(draft, input, said, key, record, own, heard, modelled);
    }

    private <E extends Record> Either<Refusal, Outcome> folded(
            Draft draft,
            String input,
            Observation<?> said,
            Key key,
            Optional<Row> record,
            Set<String> own,
            ShadowDoc heard,
            Modelled<E> modelled) {
        EntityType<E> type = modelled.type();
        List<ExternalRef> refs = bindings.refs(draft, key);
        RecordDoc before =
                record.map(there -> Docs.read(there, RecordDoc.class)).orElseGet(RecordDoc::empty);
        Fold.Folded now = Fold.over(type, ownership(type), sources(draft, key, said.ref(), heard));
        boolean changes = !now.values().equals(before.values()) || before.version() == 0;
        RecordDoc after = new RecordDoc(
                before.version() + (changes ? 1 : 0), now.values(), now.provenance(), now.unknown(), before.events());
        Validation<List<Finding>, Governed<E>> whole = records.governed(type, key, after, refs);
        if (whole.isInvalid()) {
            Finding finding = whole.getError().get(0);
            put(draft, record, key, after);
            return Either.left(
                    new Refusal(key, SyncFailure.rejected(finding.code(), finding.path(), finding.message())));
        }
        Optional<Governed<E>> was = before.version() == 0
                ? Optional.empty()
                : records.governed(type, key, before, refs).toJavaOptional();
        long told = changes ? events.tell(draft, input, key, modelled.events().derive(was, whole.get()), before) : 0;
        put(draft, record, key, after.told(told));
        List<String> marked =
                marking.mark(draft, input, new Marking.Decided<>(said, own, heard, was, whole.get(), changes));
        if (said.isGone() && sentTo(said).filter(Flow.Deletion.UNLINK::equals).isPresent()) {
            Deletions.forget(draft, said.ref().toString());
        }
        String note = note(said, key, changes, after, own, marked);
        journal(draft, key, said, said.isGone() ? "gone" : "decided", note);
        return Either.right(new Outcome(marked.isEmpty() && told == 0 ? Ending.IGNORED : Ending.PENDING, key, note));
    }

    private String note(
            Observation<?> said, Key key, boolean changes, RecordDoc after, Set<String> own, List<String> marked) {
        String words = own.size() > MOST_NAMES ? own.size() + " attributes" : own.toString();
        String what = said.isGone() ? "says that the record is gone, which wipes nothing here" : "says " + words;
        String then = changes ? key + " is now version " + after.version() : "the record stays as it is, by ownership";
        return what + ", as of " + PlainWords.time(said.version()) + "; " + then
                + (marked.isEmpty() ? unmarked(said) : "; to be sent by " + marked);
    }

    private String unmarked(Observation<?> said) {
        Optional<Flow.Deletion> sent = sentTo(said);
        return said.isGone() && sent.isPresent()
                ? "; somebody deleted it at '" + said.ref().system() + "': " + Deletions.words(sent.get())
                : "; no flow concerns it";
    }

    /** {@return what becomes of deletions at the one who speaks, where such records are sent there} */
    private Optional<Flow.Deletion> sentTo(Observation<?> said) {
        return engine.setup().flowsOf(said.type()).stream()
                .filter(flow -> flow.to().equals(said.ref().system()))
                .<Flow.Deletion>map(Flow::ifDeleted)
                .findFirst();
    }

    private void put(Draft draft, Optional<Row> row, Key key, RecordDoc doc) {
        String body = Docs.write(doc);
        draft.put(row.map(there -> there.next(body))
                .orElseGet(() -> Row.of(Table.RECORD, key.toString(), body).about(key.toString())));
    }

    private Optional<Ownership<?>> ownership(EntityType<?> type) {
        return Optional.ofNullable(engine.setup().ownerships().get(type.name()));
    }

    /** {@return what each source says of a record; the one that just spoke is among them and was read already} */
    private static List<Fold.Said> sources(Draft draft, Key key, ExternalRef speaker, ShadowDoc heard) {
        List<Fold.Said> sources = new ArrayList<>();
        for (Row row : draft.about(Table.SHADOW, List.of(key.toString()))) {
            ExternalRef ref = ExternalRef.parse(row.id());
            ShadowDoc shadow = ref.equals(speaker) ? heard : Docs.read(row, ShadowDoc.class);
            if (shadow.type().equals(key.type())) {
                sources.add(new Fold.Said(ref, shadow));
            }
        }
        return sources;
    }

    private void journal(Draft draft, Key key, Observation<?> said, String what, String text) {
        engine.journal(draft, key.toString(), key.toString(), what, said.ref().system(), said.ref() + " " + text);
    }
}
