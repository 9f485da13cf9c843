package io.retailsync.model.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What has to hold of a table before it may be used. */
final class Soundness<S extends Enum<S>> {

    /** A diagram takes its labels as they are. */
    private static final Pattern WORDS = Pattern.compile("[\\w ,'-]*");

    private final LifecycleBuilder<S> built;
    private final Ways<S> usual;
    private final Ways<S> all;
    private final List<S> rows;

    Soundness(LifecycleBuilder<S> built, Ways<S> usual, Ways<S> all) {
        this.built = built;
        this.usual = usual;
        this.all = all;
        this.rows = List.copyOf(built.table.keySet());
    }

    void check() {
        for (S status : built.type.getEnumConstants()) {
            require(rows.contains(status), status + " has no row");
        }
        for (S status : rows) {
            require(
                    built.initial.contains(status) || built.initial.stream().anyMatch(birth -> all.lead(birth, status)),
                    "no way leads from a birth to " + status);
            steps(status, built.table.getOrDefault(status, List.of()));
            rows.forEach(other -> order(status, other));
        }
    }

    private void steps(S status, List<Transition<S>> steps) {
        require(steps.isEmpty() == built.ends.contains(status), status + " has to have steps or to be an end");
        Set<S> next = new HashSet<>();
        for (Transition<S> step : steps) {
            require(step.to() != status, status + " leads to itself");
            require(next.add(step.to()), "two steps lead from " + status + " to " + step.to());
            require(
                    WORDS.matcher(step.words()).matches(),
                    "the words of " + status + " to " + step.to()
                            + " are more than letters, digits, commas and dashes");
        }
    }

    /** Or a late sighting could overtake. */
    private void order(S before, S after) {
        boolean oneWay = usual.lead(before, after) && !usual.lead(after, before);
        require(
                !oneWay || rows.indexOf(before) < rows.indexOf(after),
                after + " comes after " + before + " and stands in an earlier row");
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalStateException(built.name + ": " + fault + "; correct the table");
        }
    }
}
