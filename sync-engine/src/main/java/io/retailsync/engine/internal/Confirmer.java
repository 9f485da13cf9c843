package io.retailsync.engine.internal;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Flow;
import io.retailsync.api.Team;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Row;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Writes down what a target answered: receipts, references, process signals, journal, and what to do after a failure. */
final class Confirmer {

    /** The stream of inputs that the engine asked for itself. */
    static final String ENGINE_STREAM = "engine/conflict";

    static final int ATTEMPTS = 14;
    private static final int CONFLICTS = 15;
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);
    private static final Duration READING = Duration.ofSeconds(30);

    private final Engine engine;
    private final Vendor vendor;
    private final Bindings bindings;
    private final Slots slots;
    private final CaseDesk cases;

    Confirmer(Engine engine, Vendor vendor, Bindings bindings, Slots slots, CaseDesk cases) {
        this.engine = engine;
        this.vendor = vendor;
        this.bindings = bindings;
        this.slots = slots;
        this.cases = cases;
    }

    void answered(Draft draft, Row row, Either<SyncFailure, Receipt> outcome, Instant now) {
        SlotDoc slot = Docs.read(row, SlotDoc.class);
        if (outcome.isRight()) {
            vendor.answered(Optional.empty(), now);
            delivered(draft, row, slot, outcome.get(), outcome.get().adopted() ? "adopted" : "delivered");
        } else {
            SyncFailure failure = impersonal(draft, row, slot, outcome.getLeft());
            vendor.answered(Optional.of(failure), now);
            failed(draft, row, slot, failure, now);
        }
    }

    /** Vendors quote what they refuse; journal, cases and processes keep their words. */
    private SyncFailure impersonal(Draft draft, Row row, SlotDoc slot, SyncFailure failure) {
        RecordWords words = new RecordWords(engine.setup());
        words.learn(draft, Key.parse(row.about()));
        words.learn(slot, DeliveryLoop.operation(vendor, slot).flatMap(Accepts::command));
        return failure.saying(words.masked(failure.message()));
    }

    void probed(Draft draft, Row row, Probe probe, Instant now) {
        SlotDoc slot = Docs.read(row, SlotDoc.class);
        SlotDoc.Flight flight = slot.flight().orElseThrow();
        probe.fold(
                receipt -> {
                    delivered(draft, row, slot, receipt, "probed: it happened");
                    return true;
                },
                () -> {
                    if (now.isBefore(flight.settled())) {
                        held(draft, row, slot, flight.settled(), "looked for it and saw nothing yet");
                    } else {
                        journal(draft, row, slot, "probed", "looked for it: it did not happen; it is sent again");
                        slots.save(
                                draft,
                                row,
                                slot.landed().tried().head(slot.head().next()),
                                "RETRY",
                                now);
                    }
                    return true;
                },
                after -> {
                    held(draft, row, slot.tried(), now.plus(after), "looked for it, and the target can't say yet");
                    return true;
                });
    }

    private void held(Draft draft, Row row, SlotDoc slot, Instant until, String why) {
        journal(draft, row, slot, "held", why + "; looked for again at " + PlainWords.time(until));
        slots.save(draft, row, slot, "HELD", until);
    }

    // ---- success ----------------------------------------------------------------------------------------------------

    private void delivered(Draft draft, Row row, SlotDoc slot, Receipt receipt, String what) {
        SlotDoc.Item item = slot.head();
        SlotDoc.Flight flight = slot.flight().orElseThrow();
        Key key = Key.parse(flight.creates().orElse(row.about()));
        receipt.refs().forEach(ref -> bindings.bind(draft, ref, key, item.correlation()));
        receipt.links().forEach(link -> bindings.bind(draft, link.ref(), link.key(), item.correlation()));
        if (item.isState()) {
            remember(draft, key, flight, receipt);
        } else {
            draft.overwrite(Row.of(Table.EFFECT, flight.effectKey(), Docs.write(receipt))
                    .owner(vendor.name())
                    .about(row.about())
                    .state(Docs.hash(flight.wire())));
        }
        item.process()
                .ifPresent(process ->
                        signal(draft, process, flight.effectKey(), new SignalDoc(Optional.of(receipt), "", "")));
        engine.end(draft, item.causes(), vendor.name(), Slots.subject(row, slot), Ending.DELIVERED);
        String refs = receipt.refs().isEmpty() ? "" : " as " + receipt.refs();
        String found = what.startsWith("probed") ? "looked for it and found it, so it is not sent again: " : "";
        String note = Optional.ofNullable(receipt.facts().get(Receipt.NOTE))
                .map(text -> "; " + text)
                .orElse("");
        journal(draft, row, slot, what, found + flight.operation() + refs + note);
        slots.settle(draft, row, slot);
    }

    /**
     * What was sent is what the target holds now: the form becomes part of its shadow, and echoes of it go no further. Where the target was
     * heard between sending and answer and says otherwise, nobody knows which came last: what it holds there is open until it is sent again.
     */
    private void remember(Draft draft, Key key, SlotDoc.Flight flight, Receipt receipt) {
        Optional<ExternalRef> ref =
                receipt.refs().stream().findFirst().or(() -> flight.ref().map(ExternalRef::parse));
        ref.ifPresent(name -> {
            Optional<Row> there = draft.get(Table.SHADOW, name.toString());
            ShadowDoc known =
                    there.map(row -> Docs.read(row, ShadowDoc.class)).orElseGet(() -> ShadowDoc.empty(key.type()));
            boolean madeAnew = known.gone() && flight.against() == 0;
            boolean heard = !madeAnew
                    && there.filter(row -> row.version() != flight.against()).isPresent();
            ShadowDoc shadow = heard ? known.doubted(flight.form()) : known.sent(flight.form(), receipt.token());
            draft.put(there.map(row -> row.next(Docs.write(shadow)))
                    .orElseGet(() -> Row.of(Table.SHADOW, name.toString(), Docs.write(shadow))
                            .owner(name.system())
                            .about(key.toString())));
        });
    }

    /** What was sent may have arrived or not: what the target holds there is not known any more. */
    void doubt(Draft draft, SlotDoc.Flight flight) {
        flight.ref()
                .or(flight::mark)
                .flatMap(ref -> draft.get(Table.SHADOW, ref))
                .ifPresent(row -> {
                    ShadowDoc shadow = Docs.read(row, ShadowDoc.class).doubted(flight.form());
                    draft.put(row.next(Docs.write(shadow)));
                });
    }

    private void signal(Draft draft, String process, String effectKey, SignalDoc signal) {
        Processes.signal(engine, draft, process, effectKey, signal);
    }

    // ---- failure ----------------------------------------------------------------------------------------------------

    private void failed(Draft draft, Row row, SlotDoc slot, SyncFailure failure, Instant now) {
        SlotDoc.Flight flight = slot.flight().orElseThrow();
        if (flight.unsure() && !answersTheFirst(failure)) {
            Instant next = now.plus(backOff(slot.attempts() + 1));
            held(draft, row, slot, next, failure.message() + "; that says nothing of the sending before it");
            return;
        }
        switch (failure.kind()) {
            case TRANSIENT -> retry(draft, row, slot, failure, now);
            case RATE_LIMITED ->
                later(draft, row, slot.landed(), failure, now.plus(((SyncFailure.RateLimited) failure).retryAfter()));
            case UNAUTHORIZED -> later(draft, row, slot.landed(), failure, now.plus(FIRST_LOOK));
            case CONFLICT -> conflict(draft, row, slot, (SyncFailure.Conflict) failure, now);
            case WAITING -> waiting(draft, row, slot, (SyncFailure.Waiting) failure, now);
            case AMBIGUOUS -> ambiguous(draft, row, slot, failure, flight, now);
            case GONE -> gone(draft, row, slot, failure, now);
            case REJECTED -> refused(draft, row, slot.head(slot.head().next()), (SyncFailure.Rejected) failure);
        }
    }

    /** Whether an answer to a repeat under the same key tells what became of the first: a failure on the way does not. */
    private static boolean answersTheFirst(SyncFailure failure) {
        return switch (failure.kind()) {
            case TRANSIENT, RATE_LIMITED, UNAUTHORIZED, WAITING -> false;
            case CONFLICT, AMBIGUOUS, REJECTED, GONE -> true;
        };
    }

    private void retry(Draft draft, Row row, SlotDoc slot, SyncFailure failure, Instant now) {
        if (slot.attempts() >= ATTEMPTS) {
            park(
                    draft,
                    row,
                    slot,
                    SyncFailure.rejected(
                            "attempts-used-up",
                            "",
                            "failed " + (slot.attempts() + 1) + " times, the last time with: " + failure.message()
                                    + "; replay when '" + vendor.name() + "' is well again"));
            return;
        }
        later(draft, row, slot.landed().tried(), failure, now.plus(backOff(slot.attempts())));
    }

    private Duration backOff(int attempts) {
        long most = Math.min(60_000, 500L << Math.min(attempts, 10));
        return Duration.ofMillis(most / 2 + engine.scheduler().random().nextLong(most / 2 + 1));
    }

    private void later(Draft draft, Row row, SlotDoc slot, SyncFailure failure, Instant at) {
        journal(draft, row, slot, "failed", PlainWords.failure(failure) + "; again at " + PlainWords.time(at));
        slots.save(draft, row, slot, "RETRY", at);
    }

    private void ambiguous(
            Draft draft, Row row, SlotDoc slot, SyncFailure failure, SlotDoc.Flight flight, Instant now) {
        boolean absolute = DeliveryLoop.operation(vendor, slot)
                .filter(accepts -> accepts.safety().kind() == io.retailsync.spi.Safety.Kind.NATURAL)
                .isPresent();
        Instant next = absolute ? flight.settled() : now.plus(FIRST_LOOK).plus(backOff(slot.attempts()));
        journal(
                draft,
                row,
                slot,
                "held",
                PlainWords.failure(failure)
                        + "; whether it happened is not known: nothing newer of this record is sent there before that is"
                        + (absolute ? " settled, at " : " looked up, at ") + PlainWords.time(next));
        slots.save(draft, row, slot.tried(), "HELD", next);
    }

    /** What is there now is read first; the reading lets the slot go on, and without it the slot goes on by itself in the end. */
    private void conflict(Draft draft, Row row, SlotDoc slot, SyncFailure.Conflict failure, Instant now) {
        if (slot.conflicts() >= CONFLICTS) {
            park(
                    draft,
                    row,
                    slot,
                    SyncFailure.rejected(
                            "conflict",
                            "",
                            "the target changed under our hands " + CONFLICTS + " times: " + failure.message()));
            return;
        }
        Optional<String> ref = slot.flight().flatMap(flight -> flight.ref().or(flight::mark));
        boolean read = ref.isPresent() || failure.current().isPresent();
        if (read) {
            readAgain(draft, row, ref, failure, now);
        }
        Instant at = now.plus(read ? READING : FIRST_LOOK.multipliedBy(slot.conflicts() + 1L));
        later(draft, row, slot.landed().conflicted().head(slot.head().next()), failure, at);
    }

    /** The target's present form goes the way of every input. */
    private void readAgain(Draft draft, Row row, Optional<String> ref, SyncFailure.Conflict failure, Instant now) {
        String event = Inputs.OWN + row.id() + ":" + engine.freshId();
        Optional<ExternalRef> hint = failure.current().isPresent() ? Optional.empty() : ref.map(ExternalRef::parse);
        Bytes body = failure.current().orElse(Bytes.empty());
        Incoming incoming =
                new Incoming(ENGINE_STREAM, ref.orElse(row.id()), event, hint, Optional.of(now), Map.of(), body);
        draft.add(Webhooks.row(vendor.name(), incoming, now));
        draft.wake("intake:" + vendor.name());
    }

    private void waiting(Draft draft, Row row, SlotDoc slot, SyncFailure.Waiting failure, Instant now) {
        String name = failure.on().name();
        SlotDoc waiting = slot.landed().awaiting(name, now);
        if (Patience.isOver(waiting, now)) {
            refused(draft, row, slot, Patience.lost(failure.on(), failure.message()));
            return;
        }
        slots.save(draft, row, waiting, "WAITING", Patience.nextLook(waiting, now));
        bindings.await(draft, row, name);
        journal(draft, row, slot, "waiting", "until '" + vendor.name() + "' knows " + name + ": " + failure.message());
    }

    /** Deleted at the target: the flow decides; what keeps vanishing, and what a command was about, goes to a person. */
    private void gone(Draft draft, Row row, SlotDoc slot, SyncFailure failure, Instant now) {
        Optional<String> ref = slot.flight().flatMap(SlotDoc.Flight::ref);
        Optional<Flow<?>> flow =
                slot.head().isState() ? engine.setup().flow(slot.head().name()) : Optional.empty();
        if (slot.conflicts() > 1 || ref.isEmpty() || flow.isEmpty()) {
            refused(draft, row, slot, SyncFailure.rejected(Deletions.CODE, "", failure.message()));
            return;
        }
        if (flow.get().ifDeleted() != Flow.Deletion.RECREATE) {
            deleted(draft, row, slot.landed(), flow.get(), ExternalRef.parse(ref.get()));
            return;
        }
        Deletions.forget(draft, ref.get());
        Instant at = now.plus(FIRST_LOOK);
        String made = "; somebody deleted " + ref.get() + " there, that link is forgotten and a new one made at ";
        journal(draft, row, slot, "gone", PlainWords.failure(failure) + made + PlainWords.time(at));
        slots.save(draft, row, slot.landed().conflicted().head(slot.head().next()), "RETRY", at);
    }

    /** A flow that does not want it made anew by itself. */
    Optional<Planner.Plan> deleted(Draft draft, Row row, SlotDoc slot, Flow<?> flow, ExternalRef ref) {
        if (flow.ifDeleted() == Flow.Deletion.STOP) {
            Deletions.remember(draft, ref, Key.parse(row.about()));
            return park(draft, row, slot, Deletions.decision(vendor.name(), ref.toString()));
        }
        Deletions.forget(draft, ref.toString());
        engine.end(draft, slot.head().causes(), vendor.name(), Slots.subject(row, slot), Ending.IGNORED);
        String text = "somebody deleted " + ref + " there: that link is forgotten, a later change makes a new one";
        journal(draft, row, slot, "gone", text);
        slots.settle(draft, row, slot);
        return Optional.empty();
    }

    /** A refusal: a process hears of it and the key goes on; a state waits for a person. */
    Optional<Planner.Plan> refused(Draft draft, Row row, SlotDoc slot, SyncFailure.Rejected failure) {
        Optional<String> process = slot.head().process();
        if (process.isEmpty()) {
            return park(draft, row, slot, failure);
        }
        journal(draft, row, slot, "rejected", "'" + vendor.name() + "' refused it: " + PlainWords.refusal(failure));
        RefusalDoc refusal = new RefusalDoc(slot.head().generation(), failure.code(), failure.message());
        draft.overwrite(Row.of(Table.EFFECT, slot.head().effectKey(), Docs.write(refusal))
                .owner(vendor.name())
                .about(row.about())
                .state(RefusalDoc.STATE));
        signal(
                draft,
                process.get(),
                slot.head().effectKey(),
                new SignalDoc(Optional.empty(), failure.code(), failure.message()));
        slots.settle(draft, row, slot);
        return Optional.empty();
    }

    /** A command that turned out to have nothing to do counts as done. */
    Optional<Planner.Plan> unneeded(Draft draft, Row row, SlotDoc slot, String reason) {
        journal(draft, row, slot, "unchanged", reason);
        slot.head()
                .process()
                .ifPresent(process -> signal(
                        draft,
                        process,
                        slot.head().effectKey(),
                        new SignalDoc(Optional.of(Receipt.done().found()), "", "")));
        slots.settle(draft, row, slot);
        return Optional.empty();
    }

    /** Opens a case; the key waits, all others go on. */
    Optional<Planner.Plan> park(Draft draft, Row row, SlotDoc slot, SyncFailure.Rejected failure) {
        if (slot.head().isState() && slot.followedBySame()) {
            journal(
                    draft,
                    row,
                    slot,
                    "failed",
                    "'" + vendor.name() + "' refused it: " + PlainWords.refusal(failure)
                            + "; a newer state takes its place");
            engine.end(draft, slot.head().causes(), vendor.name(), Slots.subject(row, slot), Ending.SUPERSEDED);
            slots.settle(draft, row, slot);
            return Optional.empty();
        }
        Key key = Key.parse(row.about());
        String opened = cases.open(
                draft,
                CaseFile.Kind.DELIVERY,
                Team.INTEGRATION,
                vendor.name(),
                Optional.of(key),
                failure,
                row.id(),
                slot.head().correlation());
        engine.end(draft, slot.head().causes(), vendor.name(), Slots.subject(row, slot), Ending.REJECTED);
        slots.save(draft, row, slot.landed().parked(opened), "PARKED", Instant.MAX);
        return Optional.empty();
    }

    private void journal(Draft draft, Row row, SlotDoc slot, String what, String text) {
        engine.journal(
                draft,
                slot.head().correlation(),
                row.about(),
                what,
                vendor.name(),
                slot.head().label() + ": " + text);
    }
}
