package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.List;
import java.util.Optional;

/**
 * What has to hold of the stock of one SKU at one location (canonical-model 9). Of the parts between what is on hand and what is available
 * (committed, reserved, not sellable) none is below zero: so where a source does not tell all of them, available is at most what the known ones
 * leave (I1).
 */
public final class InventoryRules {

    private static final List<AttributePath<InventoryLevel, Quantity>> NUMBERS = List.of(
            InventoryLevelPaths.ON_HAND,
            InventoryLevelPaths.AVAILABLE,
            InventoryLevelPaths.COMMITTED,
            InventoryLevelPaths.RESERVED);

    /** The rules. */
    public static final Rules<InventoryLevel> ALL = Rules.<InventoryLevel>of(InventoryLevel.class)
            .first("Q1", "All quantities of a level are in one unit.", InventoryRules::units)
            .reject(
                    "I1",
                    "On hand is available, committed, reserved and unavailable together, as far as these are known, and of the parts that are"
                            + " taken off none is below zero.",
                    InventoryRules::parts)
            .exception(
                    "I4",
                    "Neither what is on hand nor what may be sold is below zero, unless more may be sold than there is.",
                    InventoryRules::oversold)
            .build();

    private InventoryRules() {}

    private static void units(InventoryLevel level, Breaches breaches) {
        Optional<String> unit = NUMBERS.stream()
                .flatMap(path -> path.read(level).stream())
                .map(Quantity::unit)
                .findFirst();
        unit.ifPresent(expected -> {
            NUMBERS.forEach(path ->
                    path.read(level).ifPresent(found -> breaches.equal(path::toString, expected, found.unit())));
            level.unavailable()
                    .forEach(part -> breaches.equal(
                            InventoryLevelPaths.UNAVAILABLE::toString,
                            expected,
                            part.quantity().unit()));
            level.incoming()
                    .forEach(part -> breaches.equal(
                            InventoryLevelPaths.INCOMING::toString,
                            expected,
                            part.quantity().unit()));
        });
    }

    private static void parts(InventoryLevel level, Breaches breaches) {
        notNegative(InventoryLevelPaths.COMMITTED, level, breaches);
        notNegative(InventoryLevelPaths.RESERVED, level, breaches);
        for (int i = 0; i < level.unavailable().size(); i++) {
            notNegative(
                    InventoryLevelPaths.UNAVAILABLE + "[" + i + "]",
                    level.unavailable().get(i).quantity(),
                    breaches);
        }
        Quantity stated = level.available();
        if (stated != null) {
            level.free().ifPresent(free -> available(level, free, stated, breaches));
        }
    }

    private static void available(InventoryLevel level, Quantity free, Quantity stated, Breaches breaches) {
        if (level.committed() != null && level.reserved() != null) {
            breaches.equal(InventoryLevelPaths.AVAILABLE::toString, free, stated);
        } else {
            breaches.atMost(InventoryLevelPaths.AVAILABLE::toString, free, stated);
        }
    }

    private static void oversold(InventoryLevel level, Breaches breaches) {
        notNegative(InventoryLevelPaths.ON_HAND, level, breaches);
        level.sellable()
                .ifPresent(quantity -> notNegative(InventoryLevelPaths.AVAILABLE.toString(), quantity, breaches));
    }

    private static void notNegative(
            AttributePath<InventoryLevel, Quantity> path, InventoryLevel level, Breaches breaches) {
        path.read(level).ifPresent(quantity -> notNegative(path.toString(), quantity, breaches));
    }

    private static void notNegative(String path, Quantity quantity, Breaches breaches) {
        if (quantity.value().signum() < 0) {
            breaches.add(path, "zero or more", quantity);
        }
    }
}
