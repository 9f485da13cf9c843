package io.retailsync.engine.internal;

import io.retailsync.api.Abort;
import io.retailsync.api.Process;
import io.retailsync.api.Step;
import io.retailsync.model.Command;
import io.retailsync.model.Finding;
import io.retailsync.model.event.EventType;
import io.retailsync.model.json.ModelJson;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One advance of one process: steps, waits, and the way back. A command and the checkpoint that waits for it are one commit, so are a
 * receipt and the step after it. Confined to its turn.
 *
 * @param <S> the process's state
 */
final class Advance<S extends Record> {

    private final Engine engine;
    private final Slots slots;
    private final Draft draft;
    private final Row row;
    private final Process<S> definition;
    private final Instant now;
    private ProcessDoc doc;
    private S state;
    private Instant due = Instant.MAX;
    private Optional<Stuck> stuck = Optional.empty();

    Advance(Engine engine, Slots slots, Draft draft, Row row, ProcessDoc doc, Process<S> definition, Instant now) {
        this.engine = engine;
        this.slots = slots;
        this.draft = draft;
        this.row = row;
        this.doc = doc;
        this.definition = definition;
        this.now = now;
        this.state = ModelJson.standard().read(doc.state(), definition.state());
    }

    /** Why it needs a person. */
    record Stuck(String code, String message) {}

    ProcessDoc doc() {
        return doc;
    }

    Instant due() {
        return due;
    }

    Optional<Stuck> stuck() {
        return stuck;
    }

    void go() {
        if (doc.status().ended() || doc.status() == ProcessDoc.Status.STUCK) {
            return;
        }
        if (doc.status() != ProcessDoc.Status.COMPENSATING) {
            definition.following().forEach(this::follow);
            listenForCancellation();
        }
        boolean moved = true;
        while (moved && stuck.isEmpty() && !doc.status().ended()) {
            moved = doc.status() == ProcessDoc.Status.COMPENSATING ? undo() : forward();
        }
    }

    // ---- forward ----------------------------------------------------------------------------------------------------

    private boolean forward() {
        if (doc.step() >= definition.steps().size()) {
            return end(ProcessDoc.Status.COMPLETED, Ending.DELIVERED, "completed");
        }
        Step<S> step = definition.steps().get(doc.step());
        if (step instanceof Step.Check<S> check) {
            return check(check);
        }
        if (step instanceof Step.Call<S> call) {
            return call(call);
        }
        if (step instanceof Step.Await<S, ?> await) {
            return await(await);
        }
        if (step instanceof Step.Timer<S> timer) {
            return timer(timer);
        }
        if (step instanceof Step.Choose<S> choose) {
            boolean yes = choose.condition().test(state);
            journal("step", "", choose.name() + ": " + (yes ? "yes" : "no"));
            return moveTo(yes ? doc.step() + 1 : choose.otherwise());
        }
        if (step instanceof Step.Jump<S> jump) {
            return moveTo(jump.to());
        }
        doc = doc.withPivoted(true);
        return moveTo(doc.step() + 1);
    }

    private boolean moveTo(int step) {
        doc = doc.at(step).withStatus(ProcessDoc.Status.RUNNING);
        return true;
    }

    private boolean check(Step.Check<S> check) {
        List<Finding> findings = check.findings().apply(state);
        if (findings.isEmpty()) {
            journal("step", "", check.name() + ": nothing wrong");
            return moveTo(doc.step() + 1);
        }
        Finding first = findings.get(0);
        return turnBack(
                new Abort(Abort.Cause.REJECTED, check.name(), first.code(), first.path() + ": " + first.message()));
    }

    private boolean call(Step.Call<S> call) {
        if (doc.sent().isPresent()) {
            return answered(call, doc.sent().get());
        }
        Optional<Command> command = call.command().apply(state);
        if (command.isEmpty()) {
            doc = call.system().isEmpty() ? doc.did(doc.step(), Receipt.done()) : doc;
            return moveTo(doc.step() + 1);
        }
        return send(call.system(), command.get(), call.name(), row.id() + "/" + call.name());
    }

    private boolean send(String system, Command command, String step, String effectKey) {
        slots.send(draft, system, command, doc, row.id(), step, effectKey);
        boolean back = doc.status() == ProcessDoc.Status.COMPENSATING;
        doc = doc.withSent(Optional.of(effectKey)).withStatus(back ? doc.status() : ProcessDoc.Status.WAITING);
        journal("step", system, step + ": " + command.getClass().getSimpleName() + " handed over");
        return false;
    }

    private boolean answered(Step.Call<S> call, String effectKey) {
        Optional<Row> signal = draft.get(Table.SIGNAL, effectKey);
        if (signal.isEmpty()) {
            return false;
        }
        SignalDoc said = Docs.read(signal.get(), SignalDoc.class);
        draft.delete(signal.get());
        doc = doc.withSent(Optional.empty());
        if (said.receipt().isPresent()) {
            Receipt receipt = said.receipt().get();
            keep(call.keep().apply(state, receipt));
            doc = doc.did(doc.step(), receipt);
            journal("step", call.system(), call.name() + ": done");
            return doc.abort().isPresent() ? turnBack(doc.abort().get()) : moveTo(doc.step() + 1);
        }
        if (doc.abort().isPresent()) {
            return turnBack(doc.abort().get());
        }
        if (call.tolerated()) {
            journal("step", call.system(), call.name() + ": refused with " + said.code() + ", which is tolerated");
            return moveTo(doc.step() + 1);
        }
        return turnBack(new Abort(Abort.Cause.REJECTED, call.name(), said.code(), said.message()));
    }

    private void keep(S changed) {
        state = changed;
        doc = doc.withState(Docs.write(changed));
    }

    private <P extends Record> void follow(Process.Following<S, P> following) {
        hear(following.event(), following.fold(), "state");
    }

    private <P extends Record> void hear(EventType<P> type, BiFunction<S, P, S> fold, String step) {
        for (Row event : events(type)) {
            doc = doc.heard(event.id());
            EventDoc told = Docs.read(event, EventDoc.class);
            keep(fold.apply(state, ModelJson.standard().read(told.payload(), type.payload())));
            journal("step", "", step + ": heard " + event.id());
        }
    }

    private <P extends Record> boolean await(Step.Await<S, P> await) {
        hear(await.event(), await.fold(), await.name());
        if (await.enough().test(state)) {
            return moveTo(doc.step() + 1);
        }
        if (timeIsLeft(now.plus(await.within()))) {
            return false;
        }
        journal("step", "", await.name() + ": not within " + await.within());
        return await.goOn()
                ? moveTo(doc.step() + 1)
                : turnBack(new Abort(
                        Abort.Cause.TIMED_OUT,
                        await.name(),
                        "timed-out",
                        "no " + await.event().name() + " within " + await.within()));
    }

    private boolean timer(Step.Timer<S> timer) {
        return !timeIsLeft(now.plus(timer.pause().apply(state))) && moveTo(doc.step() + 1);
    }

    /** {@return whether the step still waits; the first look sets its end} */
    private boolean timeIsLeft(Instant end) {
        if (doc.until().isEmpty()) {
            doc = doc.withUntil(Optional.of(end));
        }
        due = doc.until().orElse(end);
        boolean left = now.isBefore(due);
        if (left) {
            doc = doc.withStatus(ProcessDoc.Status.WAITING);
        }
        return left;
    }

    private List<Row> events(EventType<?> type) {
        return draft.about(Table.EVENT, List.of(row.about())).stream()
                .filter(event ->
                        event.owner().equals(type.name()) && !doc.seen().contains(event.id()))
                .toList();
    }

    // ---- back -------------------------------------------------------------------------------------------------------

    /** Called off before the pivot: what was not sent is withdrawn, what was sent settles first. */
    private void listenForCancellation() {
        Optional<EventType<?>> event = definition.cancelledBy();
        if (event.isEmpty() || doc.abort().isPresent()) {
            return;
        }
        for (Row told : events(event.get())) {
            doc = doc.heard(told.id());
            if (doc.pivoted()) {
                journal("step", "", "called off by " + told.id() + ", too late: past the pivot it only goes forward");
                continue;
            }
            Abort why = new Abort(
                    Abort.Cause.CANCELLED,
                    stepName(),
                    "cancelled",
                    "called off by " + event.get().name());
            if (doc.sent().isEmpty() || withdrawn(doc.sent().get())) {
                turnBack(why);
            } else {
                doc = doc.withAbort(Optional.of(why));
                journal("step", "", "called off; what was sent settles first");
            }
            return;
        }
    }

    private String stepName() {
        return doc.step() < definition.steps().size()
                ? definition.steps().get(doc.step()).name()
                : "end";
    }

    private boolean withdrawn(String effectKey) {
        if (!(definition.steps().get(doc.step()) instanceof Step.Call<S> call)
                || draft.get(Table.SIGNAL, effectKey).isPresent()) {
            return false;
        }
        boolean taken = call.command()
                .apply(state)
                .filter(command -> slots.withdraw(draft, call.system(), command.subject(), effectKey))
                .isPresent();
        if (taken) {
            journal("step", call.system(), call.name() + ": withdrawn before it was sent");
        }
        return taken;
    }

    private boolean turnBack(Abort why) {
        if (doc.pivoted()) {
            stuck = Optional.of(new Stuck(
                    why.code(),
                    "'" + doc.name() + "' can't go on and is not undone, being past the pivot: "
                            + PlainWords.abort(why, definition)));
            return false;
        }
        doc = doc.withAbort(Optional.of(why)).withSent(Optional.empty()).withStatus(ProcessDoc.Status.COMPENSATING);
        journal("compensating", "", PlainWords.abort(why, definition) + "; what was done is undone in reverse order");
        return true;
    }

    private boolean undo() {
        if (doc.done().isEmpty()) {
            String why = doc.abort()
                    .map(abort -> ", because " + PlainWords.abort(abort, definition))
                    .orElse("");
            return end(ProcessDoc.Status.COMPENSATED, Ending.REJECTED, "undone" + why);
        }
        ProcessDoc.Done last = doc.done().get(doc.done().size() - 1);
        Optional<Step.Undo<S>> undo =
                definition.steps().get(last.step()) instanceof Step.Call<S> call ? call.undo() : Optional.empty();
        if (undo.isEmpty()) {
            return undone();
        }
        if (doc.sent().isPresent()) {
            return compensated(undo.get(), doc.sent().get());
        }
        Optional<Command> command =
                undo.get().command().command(state, last.receipt(), doc.abort().orElseThrow());
        return command.isEmpty()
                ? undone()
                : send(
                        undo.get().system(),
                        command.get(),
                        undo.get().name(),
                        row.id() + "/undo/" + undo.get().name());
    }

    private boolean undone() {
        doc = doc.withDone(doc.done().subList(0, doc.done().size() - 1)).withSent(Optional.empty());
        return true;
    }

    private boolean compensated(Step.Undo<S> undo, String effectKey) {
        Optional<Row> signal = draft.get(Table.SIGNAL, effectKey);
        if (signal.isEmpty()) {
            return false;
        }
        SignalDoc said = Docs.read(signal.get(), SignalDoc.class);
        draft.delete(signal.get());
        doc = doc.withSent(Optional.empty());
        if (said.receipt().isPresent()) {
            journal("step", undo.system(), undo.name() + ": done");
            return undone();
        }
        stuck = Optional.of(new Stuck(
                said.code(),
                "'" + doc.name() + "' is being undone, and its compensation '" + undo.name() + "' was refused by '"
                        + undo.system() + "': " + said.message()));
        return false;
    }

    private boolean end(ProcessDoc.Status status, Ending ending, String word) {
        doc = doc.withStatus(status);
        due = Instant.MAX;
        engine.end(draft, doc.causes(), doc.name(), row.id(), ending);
        journal("process-ended", "", word);
        return false;
    }

    private void journal(String what, String system, String text) {
        engine.journal(draft, doc.correlation(), row.about(), what, system, doc.name() + ": " + text);
    }
}
