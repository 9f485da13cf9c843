package io.retailsync.model.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands below what: categories, parts of bundles, accounts of a group. Input of {@link HierarchyRules}.
 *
 * @param children by the id of what they stand below
 */
public record Hierarchy(Map<String, List<String>> children) {

    /**
     * Copies the map, in its order.
     *
     * @param children by the id of what they stand below
     */
    public Hierarchy {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        children.forEach((parent, below) -> copy.put(parent, List.copyOf(below)));
        children = java.util.Collections.unmodifiableMap(copy);
    }
}
