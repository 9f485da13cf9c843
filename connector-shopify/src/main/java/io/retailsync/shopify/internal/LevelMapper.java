package io.retailsync.shopify.internal;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Observation;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an inventory level says, once it was fetched: payloads name neither the SKU nor what is on hand. */
final class LevelMapper {

    private final String system;

    LevelMapper(String system) {
        this.system = system;
    }

    Translation map(Form level, Crosswalks crosswalks, Instant readAt) {
        Optional<Form> item = level.object("item");
        Optional<String> sku = item.flatMap(found -> found.text("sku")).map(String::strip);
        if (item.filter(found -> found.flag("tracked")).isEmpty()) {
            return Translation.ignored("the shop does not track this item's stock");
        }
        if (sku.isEmpty()) {
            return Translation.ignored("the item has no SKU");
        }
        String location =
                level.object("location").flatMap(found -> found.text("id")).orElse("");
        Either<SyncFailure.Rejected, String> canonical = crosswalks.canonical("locations", system, location);
        return canonical.fold(
                Translation::unusable,
                name -> Translation.observed(List.of(observation(level, item.orElseThrow(), sku.get(), name, readAt))));
    }

    private Observation<InventoryLevel> observation(
            Form level, Form item, String sku, String location, Instant readAt) {
        return Observation.of(
                        InventoryLevelPaths.TYPE,
                        ExternalRef.of(system, "inventory-level", level.required("id")),
                        level.time("updatedAt").orElse(readAt))
                .identifiedAs(sku + "@" + location)
                .linking(ExternalRef.of(system, "inventory-item", item.required("id")), new Key("sku", sku))
                .set(InventoryLevelPaths.SKU, sku)
                .set(InventoryLevelPaths.LOCATION, location)
                .set(InventoryLevelPaths.ON_HAND, quantity(level, "on_hand"))
                .set(InventoryLevelPaths.AVAILABLE, quantity(level, "available"));
    }

    private static Optional<Quantity> quantity(Form level, String name) {
        return level.list("quantities").stream()
                .filter(quantity -> quantity.text("name").filter(name::equals).isPresent())
                .findFirst()
                .map(quantity -> quantity.pieces("quantity"));
    }
}
