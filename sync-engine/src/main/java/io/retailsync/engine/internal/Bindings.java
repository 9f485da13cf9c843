package io.retailsync.engine.internal;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which external reference names which record; wakes whatever waited for a new one. */
final class Bindings {

    /** A name that we are about to write. */
    static final String INTENT = "INTENT";
    /** A name under which the system holds nothing any more. */
    static final String GONE = "GONE";

    private final Engine engine;

    Bindings(Engine engine) {
        this.engine = engine;
    }

    Optional<Key> key(Draft draft, ExternalRef ref) {
        return draft.get(Table.REFERENCE, ref.toString()).map(row -> Key.parse(row.about()));
    }

    List<ExternalRef> refs(Draft draft, Key key) {
        return draft.about(Table.REFERENCE, List.of(key.toString())).stream()
                .filter(row -> row.state().isEmpty())
                .map(row -> ExternalRef.parse(row.id()))
                .toList();
    }

    /** Remembers that a record will show itself under a business reference that is about to be written. */
    void intend(Draft draft, ExternalRef mark, Key key) {
        if (draft.get(Table.REFERENCE, mark.toString()).isEmpty()) {
            draft.put(row(mark, key).state(INTENT));
        }
    }

    /** Binds a reference, unless it names something else already. */
    void bind(Draft draft, ExternalRef ref, Key key, String correlation) {
        Optional<Row> there = draft.get(Table.REFERENCE, ref.toString());
        boolean intended = there.filter(
                        row -> !row.state().isEmpty() && row.about().equals(key.toString()))
                .isPresent();
        if (there.isPresent() && !intended) {
            if (!there.get().about().equals(key.toString())) {
                engine.journal(
                        draft,
                        correlation,
                        key.toString(),
                        "conflict",
                        ref.system(),
                        ref + " already names " + there.get().about() + " and keeps doing so");
            }
            return;
        }
        List<ExternalRef> known = refs(draft, key);
        draft.put(there.map(row -> row.next(row.body()).state("")).orElseGet(() -> row(ref, key)));
        wakeWaiters(draft, ref, key, known);
        readdress(draft, ref, key);
    }

    private static Row row(ExternalRef ref, Key key) {
        return Row.of(Table.REFERENCE, ref.toString(), "{}").owner(ref.system()).about(key.toString());
    }

    private void wakeWaiters(Draft draft, ExternalRef ref, Key key, List<ExternalRef> known) {
        Set<String> systems = new LinkedHashSet<>(List.of(ref.system()));
        Set<String> names = new LinkedHashSet<>(List.of(key.toString(), ref.toString()));
        for (ExternalRef other : known) {
            systems.add(other.system());
            names.add(other.toString());
        }
        List<String> abouts = new ArrayList<>();
        names.forEach(name -> systems.forEach(system -> abouts.add(awaited(name, system))));
        for (Row waiter : draft.about(Table.WAITER, abouts)) {
            draft.delete(waiter);
            draft.get(Table.SLOT, waiter.body())
                    .filter(slot -> slot.state().equals("WAITING"))
                    .ifPresent(slot -> {
                        draft.put(slot.next(slot.body())
                                .due(engine.now())
                                .rank(Slots.rank(Docs.read(slot, SlotDoc.class))));
                        draft.wake("deliver:" + slot.owner());
                    });
        }
    }

    /**
     * Remembers that something is told about a reference that names nothing yet. Whoever binds the reference meanwhile makes this draft stale,
     * and this one, where it is first, that of the binding.
     */
    void tellLater(Draft draft, ExternalRef ref) {
        draft.expectAbsent(Table.REFERENCE, ref.toString());
        draft.mark(Table.WAITER, told(ref));
    }

    /**
     * Events that were told about the reference before anybody knew the record are told to the record's processes now, and the processes
     * that began on one of them become the record's.
     */
    private void readdress(Draft draft, ExternalRef ref, Key key) {
        Optional<Row> told = draft.get(Table.WAITER, told(ref));
        if (told.isEmpty()) {
            draft.expectAbsent(Table.WAITER, told(ref));
            return;
        }
        draft.delete(told.get());
        List<String> before = List.of(Key.naming(ref).toString());
        draft.about(Table.EVENT, before)
                .forEach(event -> draft.put(event.next(event.body()).about(key.toString())));
        draft.about(Table.PROCESS, before).forEach(process -> Processes.adopt(draft, process, key.toString()));
        Processes.wakeAbout(engine, draft, key.toString());
    }

    private static String told(ExternalRef ref) {
        return "told|" + ref;
    }

    /** Remembers that a slot waits for a record to become known; a slot may wait for several. */
    void await(Draft draft, Row slot, String name) {
        draft.overwrite(Row.of(Table.WAITER, slot.id() + "|" + name, slot.id())
                .owner(slot.owner())
                .about(awaited(name, slot.owner())));
    }

    private static String awaited(String name, String system) {
        return name + "|" + system;
    }
}
