package io.retailsync.model.catalogue;

import io.retailsync.model.lifecycle.Lifecycle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What may have happened to a record, and which of it is furthest on. Knows the table only, not how observations are read. */
record Histories<S extends Enum<S>>(Lifecycle<S> machine) {

    /** {@return all histories of so many statuses at most, none of them twice, in which no new round begins} */
    List<List<S>> upTo(int statuses) {
        List<List<S>> found = new ArrayList<>();
        Deque<List<S>> open = new ArrayDeque<>();
        machine.initial().forEach(birth -> open.add(List.of(birth)));
        while (!open.isEmpty()) {
            List<S> history = open.remove();
            found.add(history);
            S last = history.get(history.size() - 1);
            if (history.size() < statuses && !machine.rounds().contains(last)) {
                machine.next(last).stream()
                        .filter(next -> !history.contains(next))
                        .forEach(next -> open.add(with(history, next)));
            }
        }
        return found;
    }

    /** {@return a history that may run in circles} */
    List<S> drawn(RandomGenerator random, boolean rounds) {
        List<S> births = machine.initial();
        List<S> history = List.of(births.get(random.nextInt(births.size())));
        int most = 1 + random.nextInt(14);
        while (history.size() < most) {
            S last = history.get(history.size() - 1);
            List<S> next = machine.next(last);
            if (next.isEmpty() || (machine.rounds().contains(last) && !rounds)) {
                return history;
            }
            history = with(history, next.get(random.nextInt(next.size())));
        }
        return history;
    }

    /** {@return the one that comes after all others; in a circle, that of the latest row} */
    S furthest(List<S> seen) {
        return seen.stream()
                .filter(candidate -> seen.stream().allMatch(other -> other == candidate || isAfter(candidate, other)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("none of " + seen + " is furthest on"));
    }

    private boolean isAfter(S later, S earlier) {
        return leads(earlier, later) && (!leads(later, earlier) || machine.progress(earlier) < machine.progress(later));
    }

    private boolean leads(S from, S to) {
        Set<S> reached = new HashSet<>();
        Deque<S> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            machine.next(open.remove()).stream().filter(reached::add).forEach(next -> {
                if (!machine.rounds().contains(next)) {
                    open.add(next);
                }
            });
        }
        return reached.contains(to);
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
