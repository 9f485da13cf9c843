package io.retailsync.engine.internal;

import io.retailsync.spi.Accepts;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Row;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import io.retailsync.spi.Verdict;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Delivers to one target: claims slots that are due, writes down what is about to be sent, hands calls to the scheduler, and confirms
 * their answers. At most one thing of a slot is in flight.
 */
final class DeliveryLoop {

    private static final int CLAIM = 256;

    /** When to look again while calls go on beyond their deadlines; their answers wake the loop earlier. */
    private static final Duration OVERDUE = Duration.ofSeconds(1);

    private final Engine engine;
    private final Vendor vendor;
    private final Planner planner;
    private final Confirmer confirmer;
    private final Set<String> busy = new HashSet<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

    DeliveryLoop(Engine engine, Vendor vendor, Planner planner, Confirmer confirmer) {
        this.engine = engine;
        this.vendor = vendor;
        this.planner = planner;
        this.confirmer = confirmer;
    }

    /** The answer to one call: per slot, an outcome of sending or of probing. */
    private record Answer(List<String> slots, List<Either<SyncFailure, Receipt>> outcomes, List<Probe> probes) {}

    String name() {
        return "deliver:" + vendor.name();
    }

    Instant turn(Instant now) {
        boolean again = confirm(now);
        Instant open = vendor.openFrom(now);
        if (open.isAfter(now)) {
            return again ? now : open;
        }
        int capacity =
                vendor.descriptor().meter().concurrent() - vendor.inFlight().get();
        if (capacity > 0) {
            again |= send(capacity, now);
        }
        if (again) {
            return now;
        }
        if (vendor.inFlight().get() >= vendor.descriptor().meter().concurrent()) {
            return Instant.MAX;
        }
        Instant due = engine.store().nextDue(Table.SLOT, vendor.name()).orElse(Instant.MAX);
        return due.isAfter(now) ? due : now.plus(OVERDUE);
    }

    /** {@return whether something has to be done at once} */
    private boolean confirm(Instant now) {
        List<Draft> drafts = new ArrayList<>();
        List<Answer> settled = new ArrayList<>();
        Draft draft = Draft.first(engine.store());
        for (Answer answer = answers.poll(); answer != null; answer = answers.poll()) {
            settled.add(answer);
        }
        try {
            for (Answer answer : settled) {
                for (int i = 0; i < answer.slots().size(); i++) {
                    confirm(draft, answer, i, now);
                }
                drafts.add(draft);
                draft = draft.next();
            }
        } catch (StoreUnavailable e) {
            answers.addAll(settled);
            throw e;
        }
        if (drafts.isEmpty()) {
            return false;
        }
        List<Verdict> verdicts = committed(drafts, settled);
        boolean again = false;
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i) == Verdict.DONE) {
                settled.get(i).slots().forEach(busy::remove);
                vendor.inFlight().decrementAndGet();
            } else {
                answers.add(settled.get(i));
                again = true;
            }
        }
        return again;
    }

    /** An answer is kept until it is confirmed, also while the store is away. */
    private List<Verdict> committed(List<Draft> drafts, List<Answer> settled) {
        try {
            return engine.commit(drafts);
        } catch (StoreUnavailable e) {
            answers.addAll(settled);
            throw e;
        }
    }

    private void confirm(Draft draft, Answer answer, int index, Instant now) {
        Optional<Row> row = draft.get(Table.SLOT, answer.slots().get(index));
        if (row.isEmpty() || Docs.read(row.get(), SlotDoc.class).flight().isEmpty()) {
            return;
        }
        if (answer.probes().isEmpty()) {
            confirmer.answered(draft, row.get(), answer.outcomes().get(index), now);
        } else {
            confirmer.probed(draft, row.get(), answer.probes().get(index), now);
        }
    }

    /** {@return whether more can be done at once} */
    private boolean send(int capacity, Instant now) {
        List<Row> due = engine.store().due(Table.SLOT, vendor.name(), now, CLAIM).stream()
                .filter(row -> !busy.contains(row.id()))
                .toList();
        if (due.isEmpty()) {
            return false;
        }
        Batches batches = new Batches(capacity);
        List<Draft> moot = new ArrayList<>();
        Draft draft = Draft.first(engine.store());
        for (Row row : due) {
            if (batches.full()) {
                break;
            }
            SlotDoc slot = Docs.read(row, SlotDoc.class);
            if (batches.holds(row.id()) || !batches.hasRoomFor(planner.operation(slot))) {
                continue;
            }
            Draft own = draft;
            Optional<Planner.Plan> plan = Optional.empty();
            try {
                plan = planner.plan(own, row, slot, now);
            } catch (StoreUnavailable e) {
                throw e;
            } catch (RuntimeException e) {
                own = spoiled(draft.instead(), row, slot, e);
            }
            plan.ifPresent(batches::add);
            if (plan.isEmpty() && !own.isEmpty()) {
                moot.add(own);
                draft = own.next();
            } else {
                draft = own.instead();
            }
        }
        boolean settledSome = !moot.isEmpty();
        if (settledSome) {
            engine.commit(moot);
        }
        boolean called = false;
        for (Batches.Batch batch : batches.batches()) {
            called |= depart(batch, now);
        }
        return settledSome || (called && batches.full() && vendor.inFlight().get() < capacity);
    }

    /** {@return the draft, with a refusal of what could not be rendered because the connector or the host's own code threw} */
    private Draft spoiled(Draft draft, Row row, SlotDoc slot, RuntimeException thrown) {
        if (slot.flight().isPresent()) {
            throw thrown;
        }
        String where = "rendering " + slot.head().name() + " for '" + vendor.name() + "'";
        confirmer.refused(draft, row, slot, Guarded.fault("rendering-failed", where, thrown));
        return draft;
    }

    /** Writes down what is about to be sent, then sends it. */
    private boolean depart(Batches.Batch batch, Instant now) {
        Instant deadline = now.plus(vendor.descriptor().deadline());
        Instant settled = deadline.plus(vendor.descriptor().settleWindow());
        Draft draft = Draft.first(engine.store());
        List<String> members =
                batch.plans().stream().map(plan -> plan.row().id()).toList();
        for (Planner.Plan plan : batch.plans()) {
            if (batch.kind() == Planner.Kind.PROBE) {
                planner.look(draft, plan, deadline);
            } else {
                planner.depart(draft, plan, members, deadline, settled);
            }
        }
        if (engine.commit(List.of(draft)).get(0) != Verdict.DONE) {
            return false;
        }
        call(batch, deadline);
        return true;
    }

    private void call(Batches.Batch batch, Instant deadline) {
        List<String> slots = batch.plans().stream().map(plan -> plan.row().id()).toList();
        List<Effect> effects = batch.plans().stream().map(Planner.Plan::effect).toList();
        busy.addAll(slots);
        vendor.inFlight().incrementAndGet();
        boolean probe = batch.kind() == Planner.Kind.PROBE;
        engine.scheduler().call(name(), pause -> {
            EngineCall call = new EngineCall(vendor, engine.scheduler(), pause, deadline);
            answers.add(probe ? probed(slots, effects, call) : applied(slots, effects, call));
            engine.wake(name());
        });
    }

    private Answer applied(List<String> slots, List<Effect> effects, EngineCall call) {
        Either<SyncFailure, List<Either<SyncFailure, Receipt>>> outcome =
                Guarded.call(() -> Either.right(vendor.connector().apply(effects, call)));
        List<Either<SyncFailure, Receipt>> outcomes = outcome.filterOrElse(
                        list -> list.size() == effects.size(),
                        list -> SyncFailure.ambiguous("the connector answered " + list.size() + " outcomes for "
                                + effects.size() + " effects"))
                .getOrElseGet(failure -> effects.stream()
                        .map(effect -> Either.<SyncFailure, Receipt>left(failure))
                        .toList());
        return new Answer(slots, outcomes, List.of());
    }

    private Answer probed(List<String> slots, List<Effect> effects, EngineCall call) {
        Either<SyncFailure, List<Probe>> outcome =
                Guarded.call(() -> Either.right(vendor.connector().probe(effects, call)));
        List<Probe> probes = outcome.filter(list -> list.size() == effects.size())
                .flatMap(either -> either.toOption())
                .getOrElse(() -> effects.stream()
                        .map(effect -> Probe.notYetKnown(Duration.ofSeconds(10)))
                        .toList());
        return new Answer(slots, List.of(), probes);
    }

    /** {@return the operation of an effect that is in flight} */
    static Optional<Accepts> operation(Vendor vendor, SlotDoc slot) {
        return slot.flight().flatMap(flight -> vendor.operation(flight.operation()));
    }
}
