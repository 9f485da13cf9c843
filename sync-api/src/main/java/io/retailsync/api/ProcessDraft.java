package io.retailsync.api;

import io.retailsync.model.Command;
import io.retailsync.model.Finding;
import io.retailsync.model.event.EventType;
import io.retailsync.spi.Receipt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes down a {@link Process}, step by step in the order in which they run. Not safe for concurrent use.
 *
 * @param <S> the state
 */
public final class ProcessDraft<S extends Record> {

    private final String name;
    private final Class<S> state;
    private final List<Process.Start<S, ?>> starts = new ArrayList<>();
    private final List<Process.Following<S, ?>> following = new ArrayList<>();
    private final List<Step<S>> steps = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int version = 1;
    private Optional<EventType<?>> cancelledBy = Optional.empty();
    private Team team = Team.INTEGRATION;

    ProcessDraft(String name, Class<S> state) {
        this.name = name;
        this.state = state;
    }

    /**
     * {@return this}
     *
     * @param number 1 or more; raise it with every change of the steps
     */
    public ProcessDraft<S> version(int number) {
        if (number < 1) {
            throw new ConfigurationRefused(
                    "process '" + name + "' has the version " + number + ": begin with 1 and raise it");
        }
        version = number;
        return this;
    }

    /**
     * {@return this}
     *
     * @param owner who looks at what the process can't do itself
     */
    public ProcessDraft<S> team(Team owner) {
        team = owner;
        return this;
    }

    /**
     * {@return this}
     *
     * @param event begins an instance, once per fact
     * @param begin the first state
     * @param <P> the event's payload
     */
    public <P extends Record> ProcessDraft<S> startsOn(EventType<P> event, Function<P, S> begin) {
        return startsWhen(event, (payload, circumstances) -> Optional.of(begin.apply(payload)));
    }

    /**
     * {@return this}
     *
     * @param event may begin an instance
     * @param begin the first state, or empty where this event begins nothing
     * @param <P> the event's payload
     */
    public <P extends Record> ProcessDraft<S> startsWhen(
            EventType<P> event, BiFunction<P, Circumstances, Optional<S>> begin) {
        starts.add(new Process.Start<>(event, begin));
        return this;
    }

    /**
     * Keeps the state current while the process runs: events about its record are folded in before each step and while it waits.
     *
     * @param event what is heard
     * @param fold how it changes the state
     * @param <P> the event's payload
     * @return this
     */
    public <P extends Record> ProcessDraft<S> following(EventType<P> event, BiFunction<S, P, S> fold) {
        following.add(new Process.Following<>(event, fold));
        return this;
    }

    /**
     * {@return this}
     *
     * @param event about the process's record: before the pivot it withdraws what was not sent and undoes the rest
     */
    public ProcessDraft<S> cancelledBy(EventType<?> event) {
        cancelledBy = Optional.of(event);
        return this;
    }

    /**
     * {@return this}
     *
     * @param step name
     * @param findings what is wrong; none to go on
     */
    public ProcessDraft<S> check(String step, Function<S, List<Finding>> findings) {
        return add(new Step.Check<>(step, findings));
    }

    /**
     * {@return this}
     *
     * @param step name
     * @param system the target
     * @param type the command's class, by which the engine's builder knows whether the target takes it and how it is made safe
     * @param command what to send
     * @param <C> the command
     */
    public <C extends Command> ProcessDraft<S> call(String step, String system, Class<C> type, Function<S, C> command) {
        return callWhen(step, system, type, current -> Optional.of(command.apply(current)));
    }

    /**
     * {@return this}
     *
     * @param step name
     * @param system the target
     * @param type the command's class
     * @param command what to send, or empty for nothing this time
     * @param <C> the command
     */
    public <C extends Command> ProcessDraft<S> callWhen(
            String step, String system, Class<C> type, Function<S, Optional<C>> command) {
        return add(new Step.Call<>(
                step,
                system,
                type,
                current -> command.apply(current).map(Command.class::cast),
                (current, receipt) -> current,
                Optional.empty(),
                false));
    }

    /**
     * {@return this}
     *
     * @param keep what the state keeps of the receipt of the call before
     */
    public ProcessDraft<S> keeping(BiFunction<S, Receipt, S> keep) {
        Step.Call<S> call = last("keeping");
        return replace(new Step.Call<>(
                call.name(), call.system(), call.type(), call.command(), keep, call.undo(), call.tolerated()));
    }

    /**
     * {@return this}
     *
     * @param undo name
     * @param system the target
     * @param type the command's class
     * @param command what undoes the call before, of its state and receipt
     * @param <C> the command
     */
    public <C extends Command> ProcessDraft<S> undo(
            String undo, String system, Class<C> type, BiFunction<S, Receipt, C> command) {
        Step.Call<S> call = last("undo");
        name(undo);
        Step.Undo<S> compensation = new Step.Undo<>(
                undo, system, type, (current, receipt, why) -> Optional.of(command.apply(current, receipt)));
        return replace(new Step.Call<>(
                call.name(),
                call.system(),
                call.type(),
                call.command(),
                call.keep(),
                Optional.of(compensation),
                call.tolerated()));
    }

    /** {@return this, going on although the target refuses the call before} */
    public ProcessDraft<S> tolerated() {
        Step.Call<S> call = last("tolerated");
        return replace(new Step.Call<>(
                call.name(), call.system(), call.type(), call.command(), call.keep(), call.undo(), true));
    }

    /**
     * Adds a compensation without an action of its own: what has to be said when the process turns back after this point.
     *
     * @param step name
     * @param system the target
     * @param type the command's class
     * @param command what to send, or empty for nothing, of the state and the reason
     * @param <C> the command
     * @return this
     */
    public <C extends Command> ProcessDraft<S> onUndo(
            String step, String system, Class<C> type, BiFunction<S, Abort, Optional<C>> command) {
        Step.Undo<S> compensation = new Step.Undo<>(
                step,
                system,
                type,
                (current, receipt, why) -> command.apply(current, why).map(Command.class::cast));
        return add(new Step.Call<>(
                step,
                "",
                Command.class,
                current -> Optional.empty(),
                (current, receipt) -> current,
                Optional.of(compensation),
                false));
    }

    /**
     * Waits for events about the process's record.
     *
     * @param step name
     * @param event what is awaited
     * @param fold how one event changes the state
     * @param enough whether the process may go on
     * @param within how long at most; then it is undone, or after the pivot given to a person
     * @param <P> the event's payload
     * @return this
     */
    public <P extends Record> ProcessDraft<S> await(
            String step, EventType<P> event, BiFunction<S, P, S> fold, Predicate<S> enough, Duration within) {
        return add(new Step.Await<>(step, event, fold, enough, positive(step, within), false));
    }

    /**
     * Waits for events about the process's record, and goes on without them when the time is up.
     *
     * @param step name
     * @param event what is awaited
     * @param fold how one event changes the state
     * @param enough whether the process may go on
     * @param within how long at most
     * @param <P> the event's payload
     * @return this
     */
    public <P extends Record> ProcessDraft<S> awaitOrGoOn(
            String step, EventType<P> event, BiFunction<S, P, S> fold, Predicate<S> enough, Duration within) {
        return add(new Step.Await<>(step, event, fold, enough, positive(step, within), true));
    }

    private Duration positive(String step, Duration within) {
        if (within.isNegative() || within.isZero()) {
            throw new ConfigurationRefused("process '" + name + "', step '" + step + "', waits " + within
                    + ": say how long at most, such as Duration.ofDays(14)");
        }
        return within;
    }

    /**
     * {@return this}
     *
     * @param step name
     * @param pause how long to wait
     */
    public ProcessDraft<S> timer(String step, Function<S, Duration> pause) {
        return add(new Step.Timer<>(step, pause));
    }

    /**
     * {@return this}
     *
     * @param step name
     * @param condition which way
     * @param then steps for yes
     * @param otherwise steps for no
     */
    public ProcessDraft<S> choose(
            String step, Predicate<S> condition, Consumer<ProcessDraft<S>> then, Consumer<ProcessDraft<S>> otherwise) {
        int choice = steps.size();
        add(new Step.Choose<>(step, condition, 0));
        then.accept(this);
        int jump = steps.size();
        add(new Step.Jump<>(step + "-end", 0));
        steps.set(choice, new Step.Choose<>(step, condition, steps.size()));
        otherwise.accept(this);
        steps.set(jump, new Step.Jump<>(step + "-end", steps.size()));
        return this;
    }

    /** {@return this, only going forward from here: a rejection goes to a person} */
    public ProcessDraft<S> pivot() {
        return add(new Step.Pivot<>("pivot"));
    }

    /**
     * {@return the definition}
     *
     * @throws ConfigurationRefused where it has no start or no step
     */
    public Process<S> build() {
        if (starts.isEmpty() || steps.isEmpty()) {
            throw new ConfigurationRefused(
                    "process '" + name + "' needs startsOn(event, …) and at least one step such as call(…)");
        }
        return new Process<>(name, version, state, starts, following, cancelledBy, team, steps);
    }

    private ProcessDraft<S> add(Step<S> step) {
        name(step.name());
        steps.add(step);
        return this;
    }

    /** The intent of a command is known by its step: with two of one name, the second would be taken for the first and not be done. */
    private void name(String step) {
        if (!names.add(step)) {
            throw new ConfigurationRefused(
                    "process '" + name + "' has two steps or compensations named '" + step + "': rename one");
        }
    }

    private ProcessDraft<S> replace(Step<S> step) {
        steps.set(steps.size() - 1, step);
        return this;
    }

    private Step.Call<S> last(String what) {
        if (!steps.isEmpty()
                && steps.get(steps.size() - 1) instanceof Step.Call<S> call
                && !call.system().isEmpty()) {
            return call;
        }
        throw new ConfigurationRefused("process '" + name + "': " + what + "(…) belongs right behind a call(…)");
    }
}
