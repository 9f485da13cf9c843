package io.retailsync.model.pricing;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What has to hold of prices together (canonical-model 9, G2). */
public final class PriceBookRules {

    /** The rules. */
    public static final Rules<PriceBook> ALL = Rules.<PriceBook>of(PriceBook.class)
            .reject("G2", "No SKU has two prices in one list at a time.", PriceBookRules::unique)
            .build();

    private PriceBookRules() {}

    private static void unique(PriceBook book, Breaches breaches) {
        Map<List<String>, Integer> first = new HashMap<>();
        for (int i = 0; i < book.prices().size(); i++) {
            Price price = book.prices().get(i);
            Integer other =
                    first.putIfAbsent(List.of(price.priceList(), price.sku().toLowerCase(Locale.ROOT)), i);
            if (other != null) {
                breaches.add("prices[" + i + "]", "one price", "another one at prices[" + other + "]");
            }
        }
    }
}
