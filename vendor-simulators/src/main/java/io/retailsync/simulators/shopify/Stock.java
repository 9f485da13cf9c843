package io.retailsync.simulators.shopify;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The inventory levels of the shop: which items are stocked where, and how much of them. */
final class Stock {

    private final Map<Long, TreeMap<Long, StockLevel>> byItem = new TreeMap<>();

    Optional<StockLevel> level(long itemId, long locationId) {
        return Optional.ofNullable(byItem.getOrDefault(itemId, new TreeMap<>()).get(locationId));
    }

    /** {@return the level, made at zero when the item was not stocked there} */
    StockLevel activate(long itemId, long locationId, Instant now) {
        return byItem.computeIfAbsent(itemId, any -> new TreeMap<>())
                .computeIfAbsent(locationId, any -> new StockLevel(itemId, locationId, 0, now));
    }

    Collection<StockLevel> levels(long itemId) {
        TreeMap<Long, StockLevel> levels = byItem.get(itemId);
        return levels == null ? List.of() : levels.values();
    }

    /** {@return what all locations together could still sell} */
    int available(long itemId) {
        return levels(itemId).stream().mapToInt(StockLevel::available).sum();
    }

    void remove(long itemId) {
        byItem.remove(itemId);
    }
}
