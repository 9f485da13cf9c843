package io.retailsync.engine.internal;

import io.retailsync.api.Flow;
import io.retailsync.api.Priority;
import io.retailsync.model.Command;
import io.retailsync.model.Key;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts states and commands into the slot of their (target, key), and takes them out. */
final class Slots {

    private static final int LOOK = Priority.PATIENT.rank() + 1;

    private final Engine engine;
    private final CaseDesk cases;

    Slots(Engine engine, CaseDesk cases) {
        this.engine = engine;
        this.cases = cases;
    }

    static String id(String target, Key key) {
        return target + "|" + key;
    }

    /** {@return what the head's inputs end at: several records, or flows, of one input may end differently at one target} */
    static String subject(Row row, SlotDoc slot) {
        return row.id() + "|" + slot.head().name();
    }

    /**
     * Marks a state dirty; a newer state replaces one that was not sent, unless a command stands between them. It is sent from a time on, or
     * together with what goes before that.
     */
    void mark(Draft draft, Flow<?> flow, Key key, Optional<String> cause, String correlation, Instant earliest) {
        Instant gathered = engine.now().plus(flow.linger());
        Instant from = earliest.isAfter(gathered) ? earliest : gathered;
        Optional<Row> row = draft.get(Table.SLOT, id(flow.to(), key));
        SlotDoc slot = row.map(there -> Docs.read(there, SlotDoc.class)).orElseGet(SlotDoc::empty);
        List<String> causes = cause.map(List::of).orElseGet(List::of);
        SlotDoc.Item item = new SlotDoc.Item(
                flow.name(),
                flow.type().name(),
                Optional.empty(),
                Optional.empty(),
                "",
                correlation,
                causes,
                0,
                flow.priority().rank(),
                engine.now(),
                false);
        String subject = id(flow.to(), key) + "|" + flow.name();
        SlotDoc placed = placed(draft, slot, item, flow.to(), subject);
        engine.end(draft, causes, flow.to(), subject, Ending.PENDING);
        save(
                draft,
                row,
                flow.to(),
                key,
                placed,
                row.map(Row::due).filter(due -> due.isBefore(from)).orElse(from));
    }

    private SlotDoc placed(Draft draft, SlotDoc slot, SlotDoc.Item item, String target, String subject) {
        int unsent = unsent(slot, item.name());
        if (unsent < 0) {
            return slot.withItems(Engine.plus(slot.items(), item));
        }
        SlotDoc.Item older = slot.items().get(unsent);
        List<SlotDoc.Item> items = new ArrayList<>(slot.items());
        List<String> causes = item.causes();
        if (causes.isEmpty()) {
            causes = older.causes();
        } else {
            engine.end(draft, older.causes(), target, subject, Ending.SUPERSEDED);
        }
        items.set(unsent, older.withCauses(causes));
        SlotDoc placed = slot.withItems(items);
        if (unsent == 0 && slot.caseId().isPresent()) {
            cases.resolve(draft, slot.caseId().get(), "a newer state took its place");
            return placed.fresh(items);
        }
        return placed;
    }

    /** {@return the place of the flow's own unsent state behind the last command; -1 if there is none} */
    private static int unsent(SlotDoc slot, String flow) {
        int first = slot.flight().isPresent() ? 1 : 0;
        for (int at = slot.items().size() - 1;
                at >= first && slot.items().get(at).isState();
                at--) {
            if (slot.items().get(at).name().equals(flow)) {
                return at;
            }
        }
        return -1;
    }

    /** Lets a subscriber hear of an event, after all that it has to hear of that record before. */
    void tell(Draft draft, String subscriber, Telling telling, List<String> causes, String correlation) {
        SlotDoc.Item item = new SlotDoc.Item(
                telling.id(),
                telling.getClass().getSimpleName(),
                Optional.of(Docs.write(telling)),
                Optional.empty(),
                subscriber + "|" + telling.id(),
                correlation,
                causes,
                0,
                Priority.STANDARD.rank(),
                engine.now(),
                false);
        engine.end(draft, causes, subscriber, id(subscriber, telling.subject()) + "|" + item.name(), Ending.PENDING);
        add(draft, subscriber, telling.subject(), item);
    }

    /** Adds a command; it is never replaced. */
    void send(
            Draft draft, String target, Command command, ProcessDoc process, String id, String step, String effectKey) {
        int generation = draft.get(Table.EFFECT, effectKey)
                .filter(refused -> refused.state().equals(RefusalDoc.STATE))
                .map(refused -> Docs.read(refused, RefusalDoc.class).generation())
                .orElse(0);
        SlotDoc.Item item = new SlotDoc.Item(
                step,
                command.getClass().getSimpleName(),
                Optional.of(Docs.write(command)),
                Optional.of(id),
                effectKey,
                process.correlation(),
                List.of(),
                generation,
                1,
                engine.now(),
                false);
        add(draft, target, command.subject(), item);
    }

    private void add(Draft draft, String target, Key key, SlotDoc.Item item) {
        Optional<Row> row = draft.get(Table.SLOT, id(target, key));
        SlotDoc slot = row.map(there -> Docs.read(there, SlotDoc.class)).orElseGet(SlotDoc::empty);
        save(draft, row, target, key, slot.withItems(Engine.plus(slot.items(), item)), engine.now());
    }

    /** {@return whether a command that was not sent yet could be taken back} */
    boolean withdraw(Draft draft, String target, Key key, String effectKey) {
        Optional<Row> row = draft.get(Table.SLOT, id(target, key));
        if (row.isEmpty()) {
            return false;
        }
        SlotDoc slot = Docs.read(row.get(), SlotDoc.class);
        boolean head = !slot.items().isEmpty() && slot.head().effectKey().equals(effectKey);
        if (head && (slot.flight().isPresent() || slot.caseId().isPresent())) {
            return false;
        }
        List<SlotDoc.Item> left = slot.items().stream()
                .filter(item -> !item.effectKey().equals(effectKey))
                .toList();
        if (left.size() == slot.items().size()) {
            return false;
        }
        save(draft, row, target, key, head ? slot.fresh(left) : slot.withItems(left), engine.now());
        return true;
    }

    /** Takes the head out and lets the next one follow. */
    void settle(Draft draft, Row row, SlotDoc slot) {
        List<SlotDoc.Item> left = slot.items().subList(1, slot.items().size());
        Key key = Key.parse(row.about());
        save(
                draft,
                Optional.of(row),
                row.owner(),
                key,
                slot.fresh(List.copyOf(left)).patient(),
                left.isEmpty() ? engine.now() : gathered(left.get(0)));
    }

    /** {@return when a state that waits for further changes has waited long enough; it may have passed} */
    private Instant gathered(SlotDoc.Item item) {
        Optional<Flow<?>> flow = item.isState() ? engine.setup().flow(item.name()) : Optional.empty();
        return item.since().plus(flow.map(Flow::linger).orElse(Duration.ZERO));
    }

    private void save(Draft draft, Optional<Row> there, String target, Key key, SlotDoc slot, Instant from) {
        if (slot.items().isEmpty()) {
            there.ifPresent(draft::delete);
            return;
        }
        boolean busy = slot.flight().isPresent() || slot.caseId().isPresent();
        Row base = there.map(row -> row.next(Docs.write(slot)))
                .orElseGet(() -> Row.of(Table.SLOT, id(target, key), Docs.write(slot))
                        .owner(target)
                        .about(key.toString()));
        Row saved = base.rank(rank(slot));
        boolean backingOff = slot.attempts() > 0 && saved.due().isAfter(engine.now());
        Row ready = slot.waiting().isPresent() ? saved : saved.state("READY");
        draft.put(busy || backingOff ? saved : ready.due(from));
        draft.wake("deliver:" + target);
    }

    /** What a system holds of a record was read: what was in conflict with it goes on. */
    void readAgain(Draft draft, String system, Key key) {
        draft.get(Table.SLOT, id(system, key))
                .filter(row -> row.state().equals("RETRY"))
                .ifPresent(row -> {
                    SlotDoc slot = Docs.read(row, SlotDoc.class);
                    if (slot.conflicts() > 0 && slot.attempts() == 0) {
                        save(draft, Optional.of(row), system, key, slot, engine.now());
                    }
                });
    }

    /** Saves a slot in another state. A look at what waits goes after everything that does not, or it would hold up what it waits for. */
    void save(Draft draft, Row row, SlotDoc slot, String state, Instant due) {
        int rank = state.equals("WAITING") ? LOOK : rank(slot);
        draft.put(row.next(Docs.write(slot)).state(state).due(due).rank(rank));
    }

    /** {@return how urgent the most urgent of what waits in a slot is} */
    static int rank(SlotDoc slot) {
        return slot.items().stream().mapToInt(SlotDoc.Item::rank).min().orElse(Priority.STANDARD.rank());
    }
}
