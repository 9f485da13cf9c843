package io.retailsync.model.product;

import io.retailsync.model.code.Sku;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has to hold of all items together (canonical-model 9, G1). */
public final class ItemRangeRules {

    /** The rules. */
    public static final Rules<ItemRange> ALL = Rules.<ItemRange>of(ItemRange.class)
            .reject("G1", "No SKU and no GTIN belongs to two items.", ItemRangeRules::unique)
            .build();

    private ItemRangeRules() {}

    private static void unique(ItemRange range, Breaches breaches) {
        Map<Sku, Integer> skus = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < range.items().size(); i++) {
            Item item = range.items().get(i);
            owned("items[" + i + "].sku", skus.putIfAbsent(item.sku(), i), i, breaches);
            for (PackGtin number : item.gtins()) {
                owned(
                        "items[" + i + "].gtins",
                        numbers.putIfAbsent(number.gtin().padded(), i),
                        i,
                        breaches);
            }
        }
    }

    private static void owned(String path, @Nullable Integer owner, int at, Breaches breaches) {
        if (owner != null && owner != at) {
            breaches.add(path, "a value of its own", "that of items[" + owner + "]");
        }
    }
}
