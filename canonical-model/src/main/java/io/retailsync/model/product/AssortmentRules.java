package io.retailsync.model.product;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What has to hold of all products together (canonical-model 9, G1). A product of which no status is known counts as one that is sold. */
public final class AssortmentRules {

    /** The rules. */
    public static final Rules<Assortment> ALL = Rules.<Assortment>of(Assortment.class)
            .reject(
                    "G1",
                    "Among the variants that may be sold no SKU and no GTIN belongs to two.",
                    (assortment, breaches) -> {
                        unique(assortment, "sku", AssortmentRules::sku, breaches);
                        unique(assortment, "barcode", AssortmentRules::gtin, breaches);
                    })
            .build();

    private AssortmentRules() {}

    private static void unique(
            Assortment assortment, String attribute, Function<Variant, Optional<String>> key, Breaches breaches) {
        Map<String, String> owners = new HashMap<>();
        for (int i = 0; i < assortment.products().size(); i++) {
            Product product = assortment.products().get(i);
            for (int j = 0; sold(product) && j < product.variants().size(); j++) {
                String path = "products[" + i + "].variants[" + j + "]." + attribute;
                key.apply(product.variants().get(j))
                        .map(value -> owners.putIfAbsent(value, path))
                        .ifPresent(owner -> breaches.add(path, "a value of its own", "that of " + owner));
            }
        }
    }

    private static boolean sold(Product product) {
        var status = product.status();
        return status == null
                || status.known().isEmpty()
                || status.known().filter(ProductStatus::forSale).isPresent();
    }

    private static Optional<String> sku(Variant variant) {
        return Optional.ofNullable(variant.sku()).map(sku -> sku.toLowerCase(Locale.ROOT));
    }

    /** Numbers of all lengths are one number with zeros before it. */
    private static Optional<String> gtin(Variant variant) {
        return Optional.ofNullable(variant.barcode())
                .filter(CheckDigit::looksLikeGtin)
                .filter(CheckDigit::isRight)
                .map(digits -> "0".repeat(14 - digits.length()) + digits);
    }
}
