package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes stock: {@code inventorySetQuantities} of {@code on_hand} under an idempotency key. With a quantity that the shop is known to hold it
 * compares and sets; at first sight there is nothing to compare with.
 *
 * <p>The shop takes a call whole or not at all. When it refuses some pairs, these get their failures and the others are sent once more
 * without them, under the key of their own composition.
 */
final class InventorySet implements Operation {

    static final String NAME = "inventory-set";

    /** What an item gets that was only refused together with others. */
    private static final SyncFailure INNOCENT = SyncFailure.passing("another item of the same call was refused");

    private final Admin admin;
    private final Stocking stocking;

    InventorySet(Admin admin) {
        this.admin = admin;
        this.stocking = new Stocking(admin);
    }

    // ---- rendering --------------------------------------------------------------------------------------------------

    static Rendered render(State<InventoryLevel> state, Lookup lookup) {
        InventoryLevel level = state.record().value();
        Quantity onHand = level.onHand();
        if (onHand == null) {
            return Rendered.nothing("nobody says how much is on hand");
        }
        if (!onHand.unit().equals(Quantity.PIECE)) {
            return Rendered.rejected(SyncFailure.rejected(
                    "not-pieces",
                    "inventoryLevel.onHand",
                    "stock in " + onHand.unit() + "; Shopify counts pieces: convert in the flow"));
        }
        Key sku = new Key("sku", level.sku());
        Optional<String> item = lookup.id(sku, "inventory-item");
        if (item.isEmpty()) {
            return Rendered.waiting(sku, "inventory-item");
        }
        return lookup.crosswalks()
                .word("locations", level.location(), lookup.system())
                .fold(Rendered::rejected, location -> ready(state, item.get(), location, onHand));
    }

    private static Rendered ready(State<InventoryLevel> state, String item, String location, Quantity onHand) {
        Optional<Quantity> held = state.held(InventoryLevelPaths.ON_HAND);
        ObjectNode wire = Json.object();
        wire.put("inventoryItemId", item);
        wire.put("locationId", location);
        wire.put("quantity", onHand.whole());
        held.ifPresentOrElse(
                quantity -> wire.put("changeFromQuantity", quantity.whole()), () -> wire.putNull("changeFromQuantity"));
        return Rendered.state(Json.write(wire), Set.of(InventoryLevelPaths.ON_HAND));
    }

    // ---- sending ----------------------------------------------------------------------------------------------------

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        Map<Effect, SyncFailure> failures = stocking.ensure(effects, call);
        List<Effect> stocked =
                effects.stream().filter(effect -> !failures.containsKey(effect)).toList();
        send(stocked, failures, call);
        List<Effect> innocent = stocked.stream()
                .filter(effect -> INNOCENT.equals(failures.get(effect)))
                .toList();
        if (innocent.size() < stocked.size()) {
            innocent.forEach(failures::remove);
            send(innocent, failures, call);
        }
        return effects.stream()
                .map(effect -> failures.containsKey(effect)
                        ? Either.<SyncFailure, Receipt>left(failures.get(effect))
                        : Either.<SyncFailure, Receipt>right(receipt(effect, call)))
                .toList();
    }

    private static Receipt receipt(Effect effect, Call call) {
        ObjectNode wire = Json.ours(effect.wire());
        return Receipt.of(ExternalRef.of(call.system(), "inventory-level", levelGid(wire)));
    }

    /** The id of a level is made of those of location and item (Shopify, global ids, 2026-11). */
    private static String levelGid(JsonNode wire) {
        return "gid://shopify/InventoryLevel/" + digits(wire.path("locationId")) + "?inventory_item_id="
                + digits(wire.path("inventoryItemId"));
    }

    private static String digits(JsonNode gid) {
        String text = gid.asText();
        return text.substring(text.lastIndexOf('/') + 1);
    }

    private void send(List<Effect> effects, Map<Effect, SyncFailure> failures, Call call) {
        if (effects.isEmpty()) {
            return;
        }
        Either<SyncFailure, JsonNode> data = admin.send(Document.SET_QUANTITIES, variables(effects), 1, call);
        if (data.isLeft()) {
            effects.forEach(effect -> failures.put(effect, data.getLeft()));
            return;
        }
        List<UserErrors> errors = UserErrors.of(data.get().at("/inventorySetQuantities/userErrors"));
        if (!errors.isEmpty()) {
            effects.forEach(effect -> failures.put(effect, failure(errors, effects.indexOf(effect))));
        }
    }

    private static ObjectNode variables(List<Effect> effects) {
        ArrayNode pairs = Json.array();
        effects.forEach(effect -> pairs.add(Json.ours(effect.wire())));
        ObjectNode input = Json.object().put("name", "on_hand").put("reason", "correction");
        input.put(
                "referenceDocumentUri",
                "gid://retail-sync/StockState/" + effects.get(0).reference());
        input.set("quantities", pairs);
        ObjectNode variables = Json.object().put("key", Effect.batchKey(effects).toString());
        variables.set("input", input);
        return variables;
    }

    /** What a refusal of the whole call means for one of its items. */
    private static SyncFailure failure(List<UserErrors> errors, int index) {
        if (errors.stream().anyMatch(UserErrors::keyIsUsedUp)) {
            return SyncFailure.conflict("an earlier call with this idempotency key failed; the stock is read again");
        }
        if (errors.stream().anyMatch(UserErrors::isRunning)) {
            return SyncFailure.ambiguous("an earlier call with this idempotency key is still running");
        }
        String path = "quantities." + index;
        Optional<UserErrors> own = errors.stream()
                .filter(error -> error.path().endsWith(path) || error.path().contains(path + "."))
                .findFirst();
        if (own.isEmpty() && errors.stream().noneMatch(error -> error.path().contains("quantities."))) {
            return refusal(errors.get(0));
        }
        return own.map(InventorySet::refusal).orElse(INNOCENT);
    }

    private static SyncFailure refusal(UserErrors error) {
        return switch (error.code()) {
            case "CHANGE_FROM_QUANTITY_STALE" -> SyncFailure.conflict("the shop holds another quantity than expected");
            case "INVALID_INVENTORY_ITEM" -> SyncFailure.gone("the shop no longer has this inventory item");
            default -> error.rejected("stock-refused");
        };
    }

    // ---- looking ----------------------------------------------------------------------------------------------------

    /** Whether the shop holds the quantity: another writer may have set the same, which is as good. */
    @Override
    public Probe probe(Effect effect, Call call) {
        return stocking.onHand(effect, call)
                .fold(
                        Operation::unknown,
                        onHand -> onHand.filter(quantity -> quantity
                                                == Json.ours(effect.wire())
                                                        .path("quantity")
                                                        .asLong())
                                        .isPresent()
                                ? Probe.happened(receipt(effect, call))
                                : Probe.no());
    }
}
