package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * {@code inventorySetQuantities} and {@code inventoryActivate}: absolute quantities with compare-and-set and idempotency key, all
 * or nothing. Which code an item gets that is not stocked at the location is unknown for 2026-10; this shop says {@code
 * INVALID_LOCATION}.
 */
final class InventoryMutations {

    private static final int MOST_PAIRS = 250;
    private static final int MOST_PIECES = 1_000_000_000;
    private static final Set<String> REASONS = Set.of(
            "correction",
            "cycle_count_available",
            "damaged",
            "movement_created",
            "movement_updated",
            "movement_received",
            "movement_canceled",
            "other",
            "promotion",
            "quality_control",
            "received",
            "reservation_created",
            "reservation_updated",
            "reservation_deleted",
            "restock",
            "safety_stock",
            "shrinkage");

    private InventoryMutations() {}

    /**
     * One pair of item and location with its new quantity.
     *
     * @param level the level, when the pair is stocked
     * @param quantity the new one
     * @param expected the old one that the caller expects, if it cares
     */
    private record Wanted(Optional<StockLevel> level, int quantity, Optional<Integer> expected) {}

    static Map<String, Object> set(View view) {
        Map<String, Object> input = view.input("input");
        List<Map<String, Object>> pairs = pairs(input);
        if (pairs.size() > MOST_PAIRS) {
            throw Mutations.failure("MAX_INPUT_SIZE_EXCEEDED", "The input array is longer than " + MOST_PAIRS + ".");
        }
        if (!pairs.stream().allMatch(pair -> pair.containsKey("changeFromQuantity"))) {
            throw Mutations.failure(
                    "INVALID_FIELD_ARGUMENTS",
                    "InventoryQuantityInput must include the following argument: changeFromQuantity.");
        }
        return Mutations.once(view, "inventorySetQuantities", InventoryMutations::usedKey, () -> attempt(view, input));
    }

    @SuppressWarnings("unchecked") // the schema says so
    private static List<Map<String, Object>> pairs(Map<String, Object> input) {
        return (List<Map<String, Object>>) Objects.requireNonNull(input.get("quantities"));
    }

    private static Map<String, Object> usedKey(KeyMemory.Verdict verdict) {
        String code = verdict == KeyMemory.Verdict.MISMATCH
                ? "IDEMPOTENCY_KEY_PARAMETER_MISMATCH"
                : "IDEMPOTENCY_PREVIOUS_ATTEMPT_FAILED";
        return Map.of("userErrors", List.of(Mutations.coded(code, "The idempotency key was used before.")));
    }

    private static Mutations.Attempt attempt(View view, Map<String, Object> input) {
        List<Map<String, Object>> problems = new ArrayList<>();
        String name = Objects.toString(input.get("name"));
        if (!name.equals("on_hand") && !name.equals("available")) {
            problems.add(Mutations.coded("INVALID_NAME", "The quantity name is not supported.", "input", "name"));
        }
        if (!REASONS.contains(Objects.toString(input.get("reason")))) {
            problems.add(Mutations.coded("INVALID_REASON", "The reason is not valid.", "input", "reason"));
        }
        List<Wanted> wanted = wanted(view, name, pairs(input), problems);
        if (!problems.isEmpty()) {
            return new Mutations.Attempt(Map.of("userErrors", problems), true);
        }
        return new Mutations.Attempt(apply(view, input, name, wanted), false);
    }

    private static List<Wanted> wanted(
            View view, String name, List<Map<String, Object>> pairs, List<Map<String, Object>> problems) {
        Set<String> seen = new HashSet<>();
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Map<String, Object> pair = pairs.get(i);
            String[] path = {"input", "quantities", Integer.toString(i)};
            if (!seen.add(pair.get("inventoryItemId") + " " + pair.get("locationId"))) {
                problems.add(Mutations.coded(
                        "NO_DUPLICATE_INVENTORY_ITEM_ID_GROUP_ID_PAIR", "The pair is given twice.", path));
            }
            Wanted one = wanted(view, pair);
            problemOf(view, name, pair, one)
                    .ifPresent(code -> problems.add(Mutations.coded(code, "The quantity can't be set.", path)));
            wanted.add(one);
        }
        return wanted;
    }

    private static Wanted wanted(View view, Map<String, Object> pair) {
        Optional<StockLevel> level = item(pair)
                .flatMap(item -> Gid.parse("Location", Objects.toString(pair.get("locationId")))
                        .flatMap(location -> view.shop().stock().level(item, location)));
        int quantity = (Integer) Objects.requireNonNull(pair.get("quantity"));
        return new Wanted(level, quantity, Optional.ofNullable((Integer) pair.get("changeFromQuantity")));
    }

    private static Optional<Long> item(Map<String, Object> pair) {
        return Gid.parse("InventoryItem", Objects.toString(pair.get("inventoryItemId")));
    }

    private static Optional<String> problemOf(View view, String name, Map<String, Object> pair, Wanted wanted) {
        Optional<ObjectNode> item =
                item(pair).flatMap(id -> view.shop().documents().find("InventoryItem", id));
        if (item.isEmpty()) {
            return Optional.of("INVALID_INVENTORY_ITEM");
        }
        if (wanted.level().isEmpty()) {
            return Optional.of("INVALID_LOCATION");
        }
        if (wanted.quantity() < 0) {
            return Optional.of("INVALID_QUANTITY_NEGATIVE");
        }
        if (wanted.quantity() > MOST_PIECES) {
            return Optional.of("INVALID_QUANTITY_TOO_HIGH");
        }
        boolean stale = wanted.expected()
                .filter(expected -> expected != wanted.level().get().quantity(name))
                .isPresent();
        return stale ? Optional.of("CHANGE_FROM_QUANTITY_STALE") : Optional.empty();
    }

    private static Map<String, Object> apply(View view, Map<String, Object> input, String name, List<Wanted> wanted) {
        String event = view.shop().outbox().newEvent();
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Wanted one : wanted) {
            StockLevel level = one.level().orElseThrow();
            int before = level.quantity(name);
            int delta = one.quantity() - before;
            view.shop()
                    .effects()
                    .add(view.now(), "inventorySetQuantities", level.gid().toString(), facts(view, input, one));
            if (delta != 0) {
                level.recount(level.onHand() + delta, view.now());
                view.shop().raiseLevel(event, level, view.now());
                changes.add(change(view, name, level, delta));
            }
        }
        return Map.of("inventoryAdjustmentGroup", group(view, input, changes), "userErrors", List.of());
    }

    private static Map<String, String> facts(View view, Map<String, Object> input, Wanted one) {
        StockLevel level = one.level().orElseThrow();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sku", CatalogueView.sku(view.shop(), level.itemId()));
        facts.put("location", view.shop().locationName(level.locationId()));
        facts.put("locationId", Gid.of("Location", level.locationId()).toString());
        facts.put("name", Objects.toString(input.get("name")));
        facts.put("quantity", Integer.toString(one.quantity()));
        facts.put("changeFrom", one.expected().map(Object::toString).orElse(""));
        facts.put("reason", Objects.toString(input.get("reason")));
        facts.put("reference", Objects.toString(input.get("referenceDocumentUri"), ""));
        facts.put("key", Mutations.key(view));
        return facts;
    }

    private static Map<String, Object> change(View view, String name, StockLevel level, int delta) {
        Map<String, Object> change = new HashMap<>();
        change.put("name", name);
        change.put("delta", delta);
        change.put("quantityAfterChange", level.quantity(name));
        view.shop().documents().find("InventoryItem", level.itemId()).ifPresent(item -> change.put("item", item));
        view.shop().documents().find("Location", level.locationId()).ifPresent(place -> change.put("location", place));
        return change;
    }

    private static Map<String, Object> group(View view, Map<String, Object> input, List<Map<String, Object>> changes) {
        Map<String, Object> group = new HashMap<>();
        group.put("__typename", "InventoryAdjustmentGroup");
        group.put("id", Gid.of("InventoryAdjustmentGroup", view.shop().newId()).toString());
        group.put("createdAt", Stamp.of(view.now()));
        group.put("reason", input.get("reason"));
        group.put("referenceDocumentUri", input.get("referenceDocumentUri"));
        group.put("changes", changes);
        return group;
    }

    static Map<String, Object> activate(View view) {
        return Mutations.once(
                view,
                "inventoryActivate",
                verdict -> Map.of("userErrors", List.of(Mutations.problem("The idempotency key was used before."))),
                () -> activated(view));
    }

    private static Mutations.Attempt activated(View view) {
        Optional<Long> item = view.text("inventoryItemId")
                .flatMap(id -> Gid.parse("InventoryItem", id))
                .filter(id -> view.shop().documents().find("InventoryItem", id).isPresent());
        Optional<Long> location = view.text("locationId")
                .flatMap(id -> Gid.parse("Location", id))
                .filter(id -> view.shop().documents().find("Location", id).isPresent());
        if (item.isEmpty() || location.isEmpty()) {
            return new Mutations.Attempt(
                    Map.of("userErrors", List.of(Mutations.problem("The item or location could not be found."))), true);
        }
        StockLevel level = view.shop().stock().activate(item.get(), location.get(), view.now());
        view.number("onHand").or(() -> view.number("available")).ifPresent(pieces -> level.recount(pieces, view.now()));
        view.shop()
                .effects()
                .add(
                        view.now(),
                        "inventoryActivate",
                        level.gid().toString(),
                        Map.of(
                                "sku", CatalogueView.sku(view.shop(), level.itemId()),
                                "location", view.shop().locationName(level.locationId()),
                                "quantity", Integer.toString(level.onHand()),
                                "key", Mutations.key(view)));
        view.shop().raiseLevel(view.shop().outbox().newEvent(), level, view.now());
        return new Mutations.Attempt(
                Map.of("inventoryLevel", CatalogueView.level(level), "userErrors", List.of()), false);
    }
}
