package io.retailsync.spi;

import java.util.List;
import java.util.function.Function;

/** What a raw input means. */
public sealed interface Translation {

    /**
     * It says something.
     *
     * @param observations in order; may be of several records
     */
    record Observed(List<Observation<?>> observations) implements Translation {
        /**
         * Copies the list.
         *
         * @param observations in order; may be of several records
         */
        public Observed {
            observations = List.copyOf(observations);
        }
    }

    /**
     * It says nothing, by declared choice.
     *
     * @param reason which choice
     */
    record Ignored(String reason) implements Translation {}

    /**
     * It can't be read or lacks what the host must add: a case with the raw input.
     *
     * @param failure what is wrong and the remedy
     */
    record Unusable(SyncFailure.Rejected failure) implements Translation {}

    /**
     * {@return it says something}
     *
     * @param observations in order
     */
    static Translation observed(List<Observation<?>> observations) {
        return new Observed(observations);
    }

    /**
     * {@return it says nothing}
     *
     * @param reason which choice
     */
    static Translation ignored(String reason) {
        return new Ignored(reason);
    }

    /**
     * {@return it can't be used}
     *
     * @param failure what is wrong and the remedy
     */
    static Translation unusable(SyncFailure.Rejected failure) {
        return new Unusable(failure);
    }

    /**
     * {@return what fits the case}
     *
     * @param observed for observations
     * @param ignored for a choice
     * @param unusable for a fault
     * @param <R> the result
     */
    default <R> R fold(
            Function<List<Observation<?>>, R> observed,
            Function<String, R> ignored,
            Function<SyncFailure.Rejected, R> unusable) {
        if (this instanceof Observed said) {
            return observed.apply(said.observations());
        }
        if (this instanceof Ignored skip) {
            return ignored.apply(skip.reason());
        }
        return unusable.apply(((Unusable) this).failure());
    }
}
