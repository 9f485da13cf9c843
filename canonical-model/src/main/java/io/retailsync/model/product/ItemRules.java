package io.retailsync.model.product;

import io.retailsync.model.UnitCode;
import io.retailsync.model.measure.UnitConversion;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.HashSet;
import java.util.Set;

/** What has to hold of one item (canonical-model 9, G1). */
public final class ItemRules {

    /** The rules. */
    public static final Rules<Item> ALL = Rules.<Item>of(Item.class)
            .reject("Q3", "Every other unit leads to the base unit, and each does so once.", ItemRules::units)
            .reject("G1", "No number stands twice on one item.", ItemRules::numbers)
            .build();

    private ItemRules() {}

    private static void units(Item item, Breaches breaches) {
        Set<UnitCode> seen = new HashSet<>();
        for (int i = 0; i < item.units().size(); i++) {
            int at = i;
            UnitConversion conversion = item.units().get(i);
            breaches.equal(() -> ItemPaths.UNITS + "[" + at + "].to", item.baseUnit(), conversion.to());
            if (!seen.add(conversion.from())) {
                breaches.add(ItemPaths.UNITS + "[" + i + "].from", "another unit", "one that was there before");
            }
        }
    }

    private static void numbers(Item item, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < item.gtins().size(); i++) {
            if (!seen.add(item.gtins().get(i).gtin().padded())) {
                breaches.add(ItemPaths.GTINS + "[" + i + "]", "another number", "one that was there before");
            }
        }
    }
}
