package io.retailsync.model.pricing;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to hold of how SKUs are taxed. {@code G6} is ours. */
public final class TaxedRangeRules {

    /** The rules. */
    public static final Rules<TaxedRange> ALL = Rules.<TaxedRange>of(TaxedRange.class)
            .reject(
                    "G6",
                    "Every SKU is in a tax category that there is, and a category has one word for each system.",
                    (range, breaches) -> {
                        known(range, breaches);
                        words(range, breaches);
                    })
            .build();

    private TaxedRangeRules() {}

    private static void known(TaxedRange range, Breaches breaches) {
        Set<String> codes = range.categories().stream().map(TaxCategory::code).collect(Collectors.toSet());
        for (int i = 0; i < range.products().size(); i++) {
            String category = range.products().get(i).taxCategory();
            if (!codes.contains(category)) {
                breaches.add("products[" + i + "].taxCategory", "a category that there is", category);
            }
        }
    }

    private static void words(TaxedRange range, Breaches breaches) {
        for (int i = 0; i < range.categories().size(); i++) {
            Set<List<String>> seen = new HashSet<>();
            for (ExternalRef word : range.categories().get(i).codes()) {
                if (!seen.add(List.of(word.system(), word.type()))) {
                    breaches.add(
                            "categories[" + i + "].codes", "one " + word.type() + " of " + word.system(), "several");
                }
            }
        }
    }
}
