package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Quantity;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reading of stock means: a level per storage location that the host has a name for, or one for the whole plant. Pure. */
final class StockReading {

    /** The vendor's name of a quantity in stock. */
    static final String QUANTITY = "MatlWrhsStkQtyInMatlBaseUnit";

    private static final String LOCATIONS = "locations";

    private StockReading() {}

    /** The table {@code locations} has words of the form {@code PLANT|SLOC} or {@code PLANT}. */
    static Translation translate(Raw raw, Crosswalks crosswalks) {
        JsonNode body = Json.own(raw.body());
        String plant = body.path("Plant").asText();
        Map<String, BigDecimal> quantities = new TreeMap<>();
        JsonNode read = body.path("Quantities");
        read.fieldNames().forEachRemaining(location -> quantities.put(location, quantity(read, location)));
        List<Observation<?>> levels = new ArrayList<>();
        Map<String, BigDecimal> places = new TreeMap<>();
        quantities.forEach((location, quantity) -> places.put(plant + "|" + location, quantity));
        places.put(plant, quantities.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        for (Map.Entry<String, BigDecimal> place : places.entrySet()) {
            Either<SyncFailure.Rejected, String> name = crosswalks.canonical(LOCATIONS, raw.system(), place.getKey());
            if (name.isRight()) {
                Either<SyncFailure.Rejected, Quantity> quantity = quantity(body, place.getValue());
                if (quantity.isLeft()) {
                    return Translation.unusable(quantity.getLeft());
                }
                levels.add(level(raw, body.path("Material").asText(), place.getKey(), name.get(), quantity.get()));
            }
        }
        return levels.isEmpty() ? unknown(raw, plant, crosswalks) : Translation.observed(levels);
    }

    /** The stream leaves empty what it could not add up. */
    private static BigDecimal quantity(JsonNode read, String location) {
        return Json.decimalIfAny(read, location)
                .orElseThrow(() -> new InvalidValue(
                        QUANTITY,
                        "nothing, or no number",
                        "a decimal number in every row of storage location " + location
                                + "; the level stays as it was until the system tells one"));
    }

    /** Zero is zero in any unit: a material that is gone has none any more. */
    private static Either<SyncFailure.Rejected, Quantity> quantity(JsonNode body, BigDecimal value) {
        String unit = body.path("MaterialBaseUnit").asText();
        return unit.isEmpty() && value.signum() == 0 ? Either.right(Quantity.pieces(0)) : Units.quantity(value, unit);
    }

    private static Observation<?> level(Raw raw, String material, String place, String location, Quantity onHand) {
        ExternalRef ref = ExternalRef.of(raw.system(), "material-stock", material + "|" + place);
        return Observation.of(InventoryLevelPaths.TYPE, ref, raw.readAt())
                .identifiedAs(material + "@" + location)
                .set(InventoryLevelPaths.SKU, material)
                .set(InventoryLevelPaths.LOCATION, location)
                .set(InventoryLevelPaths.ON_HAND, onHand);
    }

    private static Translation unknown(Raw raw, String plant, Crosswalks crosswalks) {
        return Translation.unusable(
                crosswalks.canonical(LOCATIONS, raw.system(), plant).getLeft());
    }
}
