package io.retailsync.model.lifecycle;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What an observation did. The observation itself is recorded as a fact in each case.
 *
 * @param kind in a word
 * @param status where the record stands now
 * @param steps what it went through, each but the last inferred; empty where it did not move
 * @param <S> the statuses
 */
public record Outcome<S extends Enum<S>>(Kind kind, S status, List<Step<S>> steps) {

    /** What an observation did, in a word. */
    public enum Kind {
        /** The record was seen for the first time; the steps are those from its birth on. */
        BEGUN,
        /** It moved, through steps that nobody saw where some were skipped. */
        MOVED,
        /** It stands there already. */
        REPEATED,
        /** It has been there before: it stays where it is. */
        LATE
    }

    /**
     * Copies the steps.
     *
     * @param kind in a word
     * @param status where the record stands now
     * @param steps what it went through, each but the last inferred; empty where it did not move
     */
    public Outcome {
        steps = List.copyOf(steps);
    }

    static <S extends Enum<S>> Outcome<S> along(Kind kind, S status, List<Transition<S>> way) {
        return new Outcome<>(
                kind,
                status,
                IntStream.range(0, way.size())
                        .mapToObj(index -> new Step<>(way.get(index), index < way.size() - 1))
                        .toList());
    }
}
