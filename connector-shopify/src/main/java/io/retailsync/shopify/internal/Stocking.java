package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes sure that items are stocked at the locations where their quantity is to be set, as far as the shop was never seen to hold one. What
 * version 2026-10 answers for an unstocked pair is not documented, so it is not tried.
 */
final class Stocking {

    private final Admin admin;

    Stocking(Admin admin) {
        this.admin = admin;
    }

    /** {@return the effects whose items could not be stocked, and why} */
    Map<Effect, SyncFailure> ensure(List<Effect> effects, Call call) {
        Map<String, List<Effect>> byLocation = new LinkedHashMap<>();
        for (Effect effect : effects) {
            ObjectNode wire = Json.ours(effect.wire());
            if (wire.path("changeFromQuantity").isNull()) {
                byLocation
                        .computeIfAbsent(wire.path("locationId").asText(), any -> new ArrayList<>())
                        .add(effect);
            }
        }
        Map<Effect, SyncFailure> failures = new HashMap<>();
        byLocation.forEach((location, there) -> ensure(location, there, failures, call));
        return failures;
    }

    private void ensure(String location, List<Effect> effects, Map<Effect, SyncFailure> failures, Call call) {
        List<String> items = effects.stream().map(Stocking::item).distinct().toList();
        Either<SyncFailure, JsonNode> found = find(items, location, call);
        if (found.isLeft()) {
            effects.forEach(effect -> failures.put(effect, found.getLeft()));
            return;
        }
        Set<String> stocked = new HashSet<>();
        found.get().path("nodes").forEach(node -> {
            if (node.path("inventoryLevel").isObject()) {
                stocked.add(node.path("id").asText());
            }
        });
        for (Effect effect : effects) {
            if (stocked.add(item(effect))) {
                activate(effect, location, call).ifPresent(failure -> failures.put(effect, failure));
            }
        }
    }

    private static String item(Effect effect) {
        return Json.ours(effect.wire()).path("inventoryItemId").asText();
    }

    private Either<SyncFailure, JsonNode> find(List<String> items, String location, Call call) {
        ObjectNode variables = Json.object().put("location", location);
        items.forEach(variables.putArray("items")::add);
        return admin.send(Document.FIND_STOCKED, variables, items.size(), call);
    }

    /** Stocks without a quantity: a pair that was stocked before keeps its own until it is set. */
    private Optional<SyncFailure> activate(Effect effect, String location, Call call) {
        byte[] name = ("activate " + effect.vendorKey()).getBytes(StandardCharsets.UTF_8);
        ObjectNode variables = Json.object().put("item", item(effect)).put("location", location);
        variables.put("key", UUID.nameUUIDFromBytes(name).toString());
        Either<SyncFailure, JsonNode> data = admin.send(Document.ACTIVATE_INVENTORY, variables, 1, call);
        if (data.isLeft()) {
            return Optional.of(io.retailsync.http.Reading.harmless(data).getLeft());
        }
        return UserErrors.first(data.get().at("/inventoryActivate/userErrors"), "not-stocked");
    }

    /** {@return what the shop holds of an effect's pair; empty where the item is not stocked there} */
    Either<SyncFailure, Optional<Long>> onHand(Effect effect, Call call) {
        String location = Json.ours(effect.wire()).path("locationId").asText();
        return find(List.of(item(effect)), location, call)
                .map(data -> Optional.of(data.at("/nodes/0/inventoryLevel/quantities/0/quantity"))
                        .filter(JsonNode::isIntegralNumber)
                        .map(JsonNode::asLong));
    }
}
