package io.retailsync.api;

import io.retailsync.model.event.EventType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A business process over several systems that ends well or is undone: typed steps over an immutable state, one compensation per step,
 * one pivot past which it only goes forward. Checkpoints are stored, code is never replayed; running instances finish on the version
 * that they began with. Immutable.
 *
 * @param <S> the state, a record that the JSON form of the model can write and read
 */
@SuppressWarnings("JavaLangClash") // the trade calls it a process; importing it by name hides the other one
public final class Process<S extends Record> {

    private final String name;
    private final int version;
    private final Class<S> state;
    private final List<Start<S, ?>> starts;
    private final List<Following<S, ?>> following;
    private final Optional<EventType<?>> cancelledBy;
    private final Team team;
    private final List<Step<S>> steps;

    Process(
            String name,
            int version,
            Class<S> state,
            List<Start<S, ?>> starts,
            List<Following<S, ?>> following,
            Optional<EventType<?>> cancelledBy,
            Team team,
            List<Step<S>> steps) {
        this.name = name;
        this.version = version;
        this.state = state;
        this.starts = List.copyOf(starts);
        this.following = List.copyOf(following);
        this.cancelledBy = cancelledBy;
        this.team = team;
        this.steps = List.copyOf(steps);
    }

    /**
     * How a process begins.
     *
     * @param event the event that begins it
     * @param begin the first state, of the payload and what is known at that moment; empty where this event begins nothing
     * @param <S> the state
     * @param <P> the event's payload
     */
    public record Start<S extends Record, P extends Record>(
            EventType<P> event, BiFunction<P, Circumstances, Optional<S>> begin) {}

    /**
     * What a process keeps hearing of while it runs.
     *
     * @param event about the process's record
     * @param fold how it changes the state
     * @param <S> the state
     * @param <P> the event's payload
     */
    public record Following<S extends Record, P extends Record>(EventType<P> event, BiFunction<S, P, S> fold) {}

    /**
     * Begins a definition.
     *
     * @param name lower case with dashes, unique in the engine
     * @param state the record that is carried along
     * @param <S> the state
     * @return a builder of version 1, owned by the integration team
     */
    public static <S extends Record> ProcessDraft<S> named(String name, Class<S> state) {
        return new ProcessDraft<>(name, state);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the version that new instances begin with} */
    public int version() {
        return version;
    }

    /** {@return the record that is carried along} */
    public Class<S> state() {
        return state;
    }

    /** {@return the events that begin it} */
    public List<Start<S, ?>> starts() {
        return starts;
    }

    /** {@return the events about its record that change its state while it runs} */
    public List<Following<S, ?>> following() {
        return following;
    }

    /** {@return the event about its record that calls it off before the pivot} */
    public Optional<EventType<?>> cancelledBy() {
        return cancelledBy;
    }

    /** {@return who looks at what it can't do itself} */
    public Team team() {
        return team;
    }

    /** {@return the steps, jumps by index} */
    public List<Step<S>> steps() {
        return steps;
    }

    /** {@return the definition as a Mermaid flow chart} */
    public String diagram() {
        StringBuilder text = new StringBuilder("flowchart TD\n");
        for (int i = 0; i < steps.size(); i++) {
            Step<S> step = steps.get(i);
            text.append("  s").append(i).append("[\"").append(label(step)).append("\"]\n");
            text.append("  s")
                    .append(i)
                    .append(" --> ")
                    .append(target(next(step, i)))
                    .append('\n');
            if (step instanceof Step.Choose<S> choose) {
                text.append("  s")
                        .append(i)
                        .append(" -- no --> ")
                        .append(target(choose.otherwise()))
                        .append('\n');
            }
            if (step instanceof Step.Call<S> call && call.undo().isPresent()) {
                Step.Undo<S> undo = call.undo().get();
                text.append("  s").append(i).append(" -. undo .-> u").append(i).append("[\"");
                text.append(undo.name()).append(" at ").append(undo.system()).append("\"]\n");
            }
        }
        return text.append("  done((done))\n").toString();
    }

    private String target(int index) {
        return index < steps.size() ? "s" + index : "done";
    }

    private static int next(Step<?> step, int index) {
        return step instanceof Step.Jump<?> jump ? jump.to() : index + 1;
    }

    private static String label(Step<?> step) {
        if (step instanceof Step.Call<?> call) {
            return call.system().isEmpty() ? call.name() + " (undo only)" : call.name() + " at " + call.system();
        }
        if (step instanceof Step.Await<?, ?> await) {
            return step.name() + ": await " + await.event().name() + ", at most " + await.within();
        }
        return step.name();
    }

    @Override
    public String toString() {
        return name + " v" + version + " "
                + steps.stream().map(Step::name).collect(Collectors.joining(" > ", "(", ")"));
    }
}
