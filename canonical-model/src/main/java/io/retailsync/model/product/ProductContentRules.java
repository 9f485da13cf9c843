package io.retailsync.model.product;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.HashSet;
import java.util.Set;

/** What has to hold of the content of a product. {@code G4} is ours. */
public final class ProductContentRules {

    /** The rules. */
    public static final Rules<ProductContent> ALL = Rules.<ProductContent>of(ProductContent.class)
            .reject("G4", "A product has one first category of each tree at most.", ProductContentRules::primary)
            .build();

    private ProductContentRules() {}

    private static void primary(ProductContent content, Breaches breaches) {
        Set<String> schemes = new HashSet<>();
        for (int i = 0; i < content.categories().size(); i++) {
            CategoryRef category = content.categories().get(i);
            if (category.primary() && !schemes.add(category.scheme())) {
                breaches.add(
                        ProductContentPaths.CATEGORIES + "[" + i + "].primary",
                        "one first category in " + category.scheme(),
                        "a second one");
            }
        }
    }
}
