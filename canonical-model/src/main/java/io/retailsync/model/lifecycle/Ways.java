package io.retailsync.model.lifecycle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The one way that is taken from each status to each other one. Immutable. */
final class Ways<S extends Enum<S>> {

    private final Map<S, Map<S, List<Transition<S>>>> ways = new HashMap<>();

    /**
     * Finds the shortest ways; of equally short ones, that whose steps stand first in the table.
     *
     * @param table the steps of each status
     * @param passable which statuses a way may pass: the first rule under which there is a way counts
     */
    Ways(Map<S, List<Transition<S>>> table, List<Predicate<S>> passable) {
        for (S start : table.keySet()) {
            Map<S, List<Transition<S>>> found = new HashMap<>();
            passable.forEach(rule -> search(table, start, rule).forEach(found::putIfAbsent));
            ways.put(start, found);
        }
    }

    /** {@return the steps, at least one; empty where no way leads there or it is the same status} */
    Optional<List<Transition<S>>> between(S from, S to) {
        return Optional.ofNullable(ways.getOrDefault(from, Map.of()).get(to));
    }

    boolean lead(S from, S to) {
        return between(from, to).isPresent();
    }

    /** Breadth first: what is reached first is reached by the shortest way. */
    private static <S extends Enum<S>> Map<S, List<Transition<S>>> search(
            Map<S, List<Transition<S>>> table, S start, Predicate<S> passable) {
        Map<S, List<Transition<S>>> reached = new HashMap<>();
        Deque<S> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            S at = open.remove();
            for (Transition<S> step : table.getOrDefault(at, List.of())) {
                if (step.to() != start && !reached.containsKey(step.to())) {
                    List<Transition<S>> way = new ArrayList<>(reached.getOrDefault(at, List.of()));
                    way.add(step);
                    reached.put(step.to(), List.copyOf(way));
                    if (passable.test(step.to())) {
                        open.add(step.to());
                    }
                }
            }
        }
        return reached;
    }
}
