package io.retailsync.engine.internal;

import io.retailsync.api.Circumstances;
import io.retailsync.api.Process;
import io.retailsync.api.Subscriber;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.spi.Fact;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.util.List;
import java.util.Optional;

/** Tells business events: keeps them in the feed, once each, begins the processes that start on them, and hands them to subscribers. */
final class Events {

    private final Engine engine;
    private final Bindings bindings;
    private final Records records;
    private final Slots slots;

    Events(Engine engine, Bindings bindings, Records records, Slots slots) {
        this.engine = engine;
        this.records = records;
        this.bindings = bindings;
        this.slots = slots;
    }

    /** {@return how many were told; the same fact twice is told once} */
    long tell(Draft draft, String input, Key key, List<BusinessEvent<?>> events, RecordDoc record) {
        long told = 0;
        for (BusinessEvent<?> event : events) {
            String id = event.type().name() + "|" + event.idempotencyKey();
            if (draft.get(Table.EVENT, id).isEmpty()) {
                told++;
                tell(draft, input, key, event, id, record.events() + told);
            }
        }
        return told;
    }

    /** {@return whether it was news: a fact that is told again changes nothing} A record that nobody knows yet hears of it once it is known. */
    boolean tell(Draft draft, String input, Fact fact) {
        BusinessEvent<?> event = fact.event().toldTo(fact.about());
        String id = event.type().name() + "|" + event.idempotencyKey();
        if (draft.get(Table.EVENT, id).isPresent()) {
            return false;
        }
        Optional<Key> about = bindings.key(draft, fact.about());
        Optional<Row> row = about.flatMap(key -> draft.get(Table.RECORD, key.toString()));
        Optional<RecordDoc> record =
                row.map(there -> Docs.read(there, RecordDoc.class).told(1));
        record.ifPresent(doc -> draft.put(row.orElseThrow().next(Docs.write(doc))));
        Key teller = about.orElseGet(() -> Key.naming(fact.about()));
        long counter = record.map(RecordDoc::events)
                .orElseGet(() ->
                        draft.about(Table.EVENT, List.of(teller.toString())).size() + 1L);
        tell(draft, input, teller, event, id, counter);
        return true;
    }

    private void tell(Draft draft, String input, Key key, BusinessEvent<?> event, String id, long counter) {
        Optional<ExternalRef> ref = event.about();
        Optional<Key> about = ref.isPresent() ? ref.flatMap(name -> bindings.key(draft, name)) : Optional.of(key);
        String address = about.orElseGet(() -> Key.naming(ref.orElseThrow())).toString();
        if (about.isEmpty()) {
            bindings.tellLater(draft, ref.orElseThrow());
        }
        EventDoc doc = new EventDoc(event.type().name(), Docs.write(event.payload()), counter, engine.now());
        draft.put(Row.of(Table.EVENT, id, Docs.write(doc))
                .owner(event.type().name())
                .about(address));
        engine.journal(draft, address, key.toString(), "event", "", event.type().name() + " about " + address);
        Processes.wakeAbout(engine, draft, address);
        for (Subscriber subscriber : engine.setup().subscribers()) {
            if (subscriber.hears().contains(event.type().name())) {
                slots.tell(draft, subscriber.name(), new Telling(key, id, doc), causes(input), address);
            }
        }
        engine.setup().newest().forEach(process -> start(draft, input, key, about, address, process, event));
    }

    private static List<String> causes(String input) {
        return input.isEmpty() ? List.of() : List.of(input);
    }

    private <S extends Record> void start(
            Draft draft,
            String input,
            Key key,
            Optional<Key> about,
            String correlation,
            Process<S> process,
            BusinessEvent<?> event) {
        for (Process.Start<S, ?> start : process.starts()) {
            if (start.event().equals(event.type())) {
                begin(start, event, known(draft, about))
                        .ifPresent(state -> begin(draft, input, key, correlation, process, event, state));
            }
        }
    }

    private static <S extends Record, P extends Record> Optional<S> begin(
            Process.Start<S, P> start, BusinessEvent<?> event, Circumstances known) {
        return start.begin().apply(start.event().payload().cast(event.payload()), known);
    }

    private Circumstances known(Draft draft, Optional<Key> about) {
        return new Circumstances() {
            @Override
            public Optional<Key> about() {
                return about;
            }

            @Override
            public <E extends Record> Optional<Governed<E>> record(EntityType<E> type, Key key) {
                return records.read(draft, type, key, bindings.refs(draft, key));
            }
        };
    }

    private <S extends Record> void begin(
            Draft draft,
            String input,
            Key key,
            String correlation,
            Process<S> process,
            BusinessEvent<?> event,
            S state) {
        String id = process.name() + "|" + event.idempotencyKey();
        if (draft.get(Table.PROCESS, id).isPresent()) {
            return;
        }
        List<String> causes = causes(input);
        ProcessDoc doc = new ProcessDoc(
                process.name(),
                process.version(),
                correlation,
                causes,
                Docs.write(state),
                0,
                ProcessDoc.Status.RUNNING,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                engine.now());
        draft.put(Row.of(Table.PROCESS, id, Docs.write(doc))
                .owner(Processes.OWNER)
                .about(key.toString())
                .state(doc.status().name())
                .due(engine.now()));
        Processes.begin(draft, key.toString());
        engine.end(draft, causes, process.name(), id, Ending.PENDING);
        engine.journal(
                draft,
                correlation,
                key.toString(),
                "process-started",
                "",
                process.name() + ": version " + process.version() + ", because of "
                        + event.type().name());
        draft.wake(Processes.OWNER);
    }
}
