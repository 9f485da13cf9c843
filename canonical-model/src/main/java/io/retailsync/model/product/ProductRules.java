package io.retailsync.model.product;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What has to hold of one product (canonical-model 9; {@code G4} is ours). A barcode may be a number of the shop's own that only looks like a GTIN: a wrong check
 * digit is told, not refused.
 */
public final class ProductRules {

    /** The rules. */
    public static final Rules<Product> ALL = Rules.<Product>of(Product.class)
            .reject("G1", "No two variants of a product have the same SKU.", ProductRules::skus)
            .exception(
                    "G1", "A barcode of 8, 12, 13 or 14 digits has the check digit of a GTIN.", ProductRules::barcodes)
            .reject("G4", "A product has one first category of each tree at most.", ProductRules::categories)
            .build();

    private ProductRules() {}

    private static void skus(Product product, Breaches breaches) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < product.variants().size(); i++) {
            String sku = product.variants().get(i).sku();
            Integer other = sku == null ? null : first.putIfAbsent(sku.toLowerCase(Locale.ROOT), i);
            if (other != null) {
                breaches.add(variant(i, "sku"), "another SKU than that of variant " + other, "the same");
            }
        }
    }

    private static void barcodes(Product product, Breaches breaches) {
        for (int i = 0; i < product.variants().size(); i++) {
            String barcode = product.variants().get(i).barcode();
            if (barcode != null && CheckDigit.looksLikeGtin(barcode) && !CheckDigit.isRight(barcode)) {
                breaches.add(variant(i, "barcode"), "the check digit of a GTIN", "another");
            }
        }
    }

    private static void categories(Product product, Breaches breaches) {
        Set<String> schemes = new HashSet<>();
        for (int i = 0; i < product.categories().size(); i++) {
            CategoryRef category = product.categories().get(i);
            if (category.primary() && !schemes.add(category.scheme())) {
                breaches.add(
                        ProductPaths.CATEGORIES + "[" + i + "].primary",
                        "one first category in " + category.scheme(),
                        "a second one");
            }
        }
    }

    private static String variant(int index, String attribute) {
        return ProductPaths.VARIANTS + "[" + index + "]." + attribute;
    }
}
