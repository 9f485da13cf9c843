package io.retailsync.api;

import io.retailsync.model.Command;
import io.retailsync.model.Finding;
import io.retailsync.model.event.EventType;
import io.retailsync.spi.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One step of a process, over an immutable state. Functions are pure: they may be called again after a crash.
 *
 * @param <S> the state
 */
public sealed interface Step<S extends Record> {

    /** {@return the name, unique in the process} */
    String name();

    /**
     * Goes on without findings, else undoes.
     *
     * @param name of the step
     * @param findings what is wrong; none to go on
     * @param <S> the state
     */
    record Check<S extends Record>(String name, Function<S, List<Finding>> findings) implements Step<S> {}

    /**
     * Sends a command and waits for its receipt.
     *
     * @param name of the step
     * @param system the target; empty text for a step that only undoes
     * @param type the command's class; {@link Command} itself for a step that only undoes
     * @param command what to send; empty for nothing this time
     * @param keep what the state keeps of the receipt
     * @param undo the step's compensation
     * @param tolerated whether the process goes on although the target refuses
     * @param <S> the state
     */
    record Call<S extends Record>(
            String name,
            String system,
            Class<? extends Command> type,
            Function<S, Optional<Command>> command,
            BiFunction<S, Receipt, S> keep,
            Optional<Undo<S>> undo,
            boolean tolerated)
            implements Step<S> {}

    /**
     * A compensation.
     *
     * @param name of the compensation
     * @param system the target
     * @param type the command's class
     * @param command what to send; gets the state, the receipt of its own step and the reason; empty for nothing this time
     * @param <S> the state
     */
    record Undo<S extends Record>(String name, String system, Class<? extends Command> type, Undoing<S> command) {}

    /**
     * Writes the command of a compensation.
     *
     * @param <S> the state
     */
    @FunctionalInterface
    interface Undoing<S extends Record> {
        /**
         * Writes it.
         *
         * @param state the state when the process turned back
         * @param receipt what the target said to the step
         * @param why the reason
         * @return what to send, or empty for nothing
         */
        Optional<Command> command(S state, Receipt receipt, Abort why);
    }

    /**
     * Waits for events about the process's record until the state says that it is enough.
     *
     * @param name of the step
     * @param event what is awaited
     * @param fold how one event changes the state
     * @param enough whether the process may go on
     * @param within how long to wait at most
     * @param goOn whether the process goes on when the time is up; else it is undone, or after the pivot given to a person
     * @param <S> the state
     * @param <P> the event's payload
     */
    record Await<S extends Record, P extends Record>(
            String name,
            EventType<P> event,
            BiFunction<S, P, S> fold,
            Predicate<S> enough,
            Duration within,
            boolean goOn)
            implements Step<S> {}

    /**
     * Waits.
     *
     * @param name of the step
     * @param pause how long
     * @param <S> the state
     */
    record Timer<S extends Record>(String name, Function<S, Duration> pause) implements Step<S> {}

    /**
     * Goes on with the next step, or elsewhere.
     *
     * @param name of the step
     * @param condition for the next step
     * @param otherwise index of the step to go to if not
     * @param <S> the state
     */
    record Choose<S extends Record>(String name, Predicate<S> condition, int otherwise) implements Step<S> {}

    /**
     * Goes on elsewhere.
     *
     * @param name of the step
     * @param to index of the step to go to
     * @param <S> the state
     */
    record Jump<S extends Record>(String name, int to) implements Step<S> {}

    /**
     * From here only forward.
     *
     * @param name of the step
     * @param <S> the state
     */
    record Pivot<S extends Record>(String name) implements Step<S> {}
}
