package io.retailsync.spi;

import java.util.List;
import java.util.Set;

/**
 * One decided change: all of it happens, or nothing.
 *
 * <p>Who decides several changes in a row lets the later ones see the earlier ones before anything is committed. Versions alone do not tell
 * whether what was seen came to be: another caller's change may have taken the same number meanwhile. So a unit names what it builds on.
 *
 * @param changes in order
 * @param basis places, from 0, of earlier units of the same commit whose changes were seen when this one was decided
 */
public record Unit(List<Change> changes, Set<Integer> basis) {

    /**
     * Copies list and set.
     *
     * @param changes in order
     * @param basis places, from 0, of earlier units of the same commit
     */
    public Unit {
        changes = List.copyOf(changes);
        basis = Set.copyOf(basis);
    }

    /**
     * A unit that builds on nothing but what the store held.
     *
     * @param changes in order
     */
    public Unit(List<Change> changes) {
        this(changes, Set.of());
    }

    /**
     * {@return whether all that it builds on is done}
     *
     * @param earlier verdicts on the units before it, in order; one that is not there counts as not done
     */
    public boolean stands(List<Verdict> earlier) {
        return basis.stream()
                .allMatch(place -> place >= 0 && place < earlier.size() && earlier.get(place) == Verdict.DONE);
    }
}
