package io.retailsync.model.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table that is filled row by row, in the order of progress. Wrong tables are refused by {@link #build()}. Not safe for concurrent use.
 *
 * @param <S> the statuses
 */
public final class LifecycleBuilder<S extends Enum<S>> {

    final String name;
    final Class<S> type;
    final Set<S> initial;
    final Set<S> unusual;
    final Set<S> rounds;
    final Set<S> ends;
    final Map<S, List<Transition<S>>> table = new LinkedHashMap<>();

    private @Nullable S from;

    LifecycleBuilder(String name, Class<S> type) {
        this.name = name;
        this.type = type;
        this.initial = EnumSet.noneOf(type);
        this.unusual = EnumSet.noneOf(type);
        this.rounds = EnumSet.noneOf(type);
        this.ends = EnumSet.noneOf(type);
    }

    /**
     * {@return this builder}
     *
     * @param statuses where a record may be born
     */
    @SafeVarargs
    public final LifecycleBuilder<S> startsAt(S... statuses) {
        for (S status : statuses) {
            initial.add(status);
        }
        return this;
    }

    /**
     * Opens the next row.
     *
     * @param status whose steps follow
     * @return this builder
     * @throws IllegalStateException where the status has a row already
     */
    public LifecycleBuilder<S> from(S status) {
        from = status;
        if (table.put(status, new ArrayList<>()) != null) {
            throw new IllegalStateException(name + ": " + status + " has two rows; write one");
        }
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param statuses what may follow, the usual one first
     */
    @SafeVarargs
    public final LifecycleBuilder<S> to(S... statuses) {
        for (S next : statuses) {
            add(next, "", false);
        }
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param words what the step means
     * @param statuses what follows then
     */
    @SafeVarargs
    public final LifecycleBuilder<S> when(String words, S... statuses) {
        for (S next : statuses) {
            add(next, words, false);
        }
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param condition what somebody has to prove before the step is done
     * @param statuses what may follow then
     */
    @SafeVarargs
    public final LifecycleBuilder<S> onlyIf(String condition, S... statuses) {
        for (S next : statuses) {
            add(next, condition, true);
        }
        return this;
    }

    /**
     * {@return this builder; the next rows are these}
     *
     * @param statuses after which nothing comes
     */
    @SafeVarargs
    public final LifecycleBuilder<S> ends(S... statuses) {
        for (S status : statuses) {
            from(status);
            ends.add(status);
        }
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param statuses that are inferred only where no other way leads on: somebody has to have seen them
     */
    @SafeVarargs
    public final LifecycleBuilder<S> unusual(S... statuses) {
        for (S status : statuses) {
            unusual.add(status);
        }
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param statuses with which a finished record begins again: inferred only for a sighting that is known to be newest
     */
    @SafeVarargs
    public final LifecycleBuilder<S> rounds(S... statuses) {
        for (S status : statuses) {
            rounds.add(status);
        }
        return this;
    }

    /**
     * {@return the lifecycle}
     *
     * @throws IllegalStateException where the table is wrong, with what is wrong
     */
    public Lifecycle<S> build() {
        table.replaceAll((status, steps) -> List.copyOf(steps));
        Ways<S> usual = new Ways<>(table, List.of(this::isUsual, status -> !rounds.contains(status)));
        Ways<S> all = new Ways<>(table, List.of(this::isUsual, status -> !rounds.contains(status), status -> true));
        new Soundness<>(this, usual, all).check();
        return new Lifecycle<>(this, usual, all);
    }

    private boolean isUsual(S status) {
        return !unusual.contains(status) && !rounds.contains(status);
    }

    private void add(S to, String words, boolean guarded) {
        S status = from;
        if (status == null) {
            throw new IllegalStateException(name + ": a step without a row; say from(...) first");
        }
        table.computeIfAbsent(status, any -> new ArrayList<>()).add(new Transition<>(status, to, words, guarded));
    }
}
