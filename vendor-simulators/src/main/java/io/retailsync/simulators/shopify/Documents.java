package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every object of the shop in its documented webhook shape, by type and id. */
final class Documents {

    private final Map<String, TreeMap<Long, ObjectNode>> byType = new HashMap<>();

    void put(String type, long id, ObjectNode document) {
        byType.computeIfAbsent(type, any -> new TreeMap<>()).put(id, document);
    }

    Optional<ObjectNode> find(String type, long id) {
        return Optional.ofNullable(byType.getOrDefault(type, new TreeMap<>()).get(id));
    }

    Optional<ObjectNode> find(String gid) {
        return Gid.parse(gid).flatMap(parsed -> find(parsed.type(), parsed.id()));
    }

    /** {@return the object of that id, which the caller knows to exist} */
    ObjectNode get(String gid) {
        return find(gid).orElseThrow(() -> new IllegalArgumentException("the shop has no " + gid));
    }

    boolean remove(String type, long id) {
        return byType.getOrDefault(type, new TreeMap<>()).remove(id) != null;
    }

    Collection<ObjectNode> all(String type) {
        TreeMap<Long, ObjectNode> found = byType.get(type);
        return found == null ? List.of() : found.values();
    }
}
