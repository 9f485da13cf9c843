package io.retailsync.model.product;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to hold of a hierarchy (canonical-model 9, G3). Any depth: nothing is called within itself. */
public final class HierarchyRules {

    /** The rules. */
    public static final Rules<Hierarchy> ALL = Rules.<Hierarchy>of(Hierarchy.class)
            .reject("G3", "Nothing stands below itself.", HierarchyRules::acyclic)
            .build();

    private HierarchyRules() {}

    private static void acyclic(Hierarchy hierarchy, Breaches breaches) {
        Set<String> done = new HashSet<>();
        hierarchy.children().keySet().forEach(start -> walk(start, hierarchy, done, breaches));
    }

    /** Depth first, with the way from the start in a map of what is still to be looked at. */
    private static void walk(String start, Hierarchy hierarchy, Set<String> done, Breaches breaches) {
        Deque<String> way = new ArrayDeque<>();
        Map<String, Iterator<String>> open = new HashMap<>();
        enter(start, hierarchy, way, open, done);
        while (!way.isEmpty()) {
            String at = way.element();
            Iterator<String> rest = open.getOrDefault(at, List.<String>of().iterator());
            if (!rest.hasNext()) {
                open.remove(way.remove());
                done.add(at);
                continue;
            }
            String next = rest.next();
            if (open.containsKey(next)) {
                breaches.add("hierarchy[" + next + "]", "nothing below itself", at + " above it");
            } else {
                enter(next, hierarchy, way, open, done);
            }
        }
    }

    private static void enter(
            String node, Hierarchy hierarchy, Deque<String> way, Map<String, Iterator<String>> open, Set<String> done) {
        if (!done.contains(node)) {
            way.push(node);
            open.put(node, hierarchy.children().getOrDefault(node, List.of()).iterator());
        }
    }
}
