package io.retailsync.spi;

import java.util.List;
import java.util.function.Function;

/** What a raw input means. */
public sealed interface Translation {

    /**
     * It says something.
     *
     * @param observations in order; may be of several records
     * @param facts in order; heard of after the observations
     */
    record Observed(List<Observation<?>> observations, List<Fact> facts) implements Translation {
        /**
         * Copies the lists.
         *
         * @param observations in order; may be of several records
         * @param facts in order; heard of after the observations
         */
        public Observed {
            observations = List.copyOf(observations);
            facts = List.copyOf(facts);
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
        return new Observed(observations, List.of());
    }

    /**
     * {@return it says something, and tells what happened}
     *
     * @param observations in order; may be none
     * @param facts in order; heard of after the observations
     */
    static Translation observed(List<Observation<?>> observations, List<Fact> facts) {
        return new Observed(observations, facts);
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
     * @param observed for observations and facts
     * @param ignored for a choice
     * @param unusable for a fault
     * @param <R> the result
     */
    default <R> R fold(
            Function<Observed, R> observed, Function<String, R> ignored, Function<SyncFailure.Rejected, R> unusable) {
        if (this instanceof Observed said) {
            return observed.apply(said);
        }
        if (this instanceof Ignored skip) {
            return ignored.apply(skip.reason());
        }
        return unusable.apply(((Unusable) this).failure());
    }
}
