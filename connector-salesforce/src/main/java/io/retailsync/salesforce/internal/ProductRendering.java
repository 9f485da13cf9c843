package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.product.ProductStatus;
import io.retailsync.model.product.Variant;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A product as one Product2 per variant that has a SKU, under the SKU. A variant that is no longer there is set inactive, because what
 * orders name can't be deleted.
 */
final class ProductRendering {

    private static final int NAME = 255;
    private static final int FAMILY = 40;
    private static final String ONLY_VARIANT = "Default Title";

    private ProductRendering() {}

    static Rendered render(State<Product> state) {
        Product product = state.record().value();
        Set<String> skus = new HashSet<>();
        ArrayNode records = Json.array();
        for (Variant variant : product.variants()) {
            String sku = variant.sku();
            if (sku != null && !skus.add(sku.toLowerCase(Locale.ROOT))) {
                return Rendered.rejected(SyncFailure.rejected(
                        "duplicate-sku",
                        ProductPaths.VARIANTS.toString(),
                        "two variants share the SKU " + sku + ": give each its own at the source"));
            }
            if (sku != null) {
                records.add(record(product, variant, sku));
            }
        }
        state.held(ProductPaths.VARIANTS).orElse(List.of()).stream()
                .flatMap(variant -> Optional.ofNullable(variant.sku()).stream())
                .filter(sku -> skus.add(sku.toLowerCase(Locale.ROOT)))
                .forEach(sku -> records.addObject().put(Fields.KEY, sku).put("IsActive", false));
        if (records.isEmpty()) {
            return Rendered.nothing("no variant has a SKU yet");
        }
        return Rendered.state(
                Json.bytes(Json.object().set("records", records)),
                Set.of(ProductPaths.TITLE, ProductPaths.STATUS, ProductPaths.PRODUCT_TYPE, ProductPaths.VARIANTS));
    }

    private static ObjectNode record(Product product, Variant variant, String sku) {
        boolean single = variant.title().isBlank() || variant.title().equals(ONLY_VARIANT);
        String name = single ? product.title() : product.title() + " - " + variant.title();
        boolean active = product.status() == null
                || product.status().known().filter(ProductStatus::forSale).isPresent();
        ObjectNode record = Json.object()
                .put(Fields.KEY, sku)
                .put("Name", name.length() > NAME ? name.substring(0, NAME) : name)
                .put("ProductCode", sku)
                .put("StockKeepingUnit", sku)
                .put("IsActive", active);
        Optional.ofNullable(product.productType())
                .filter(family -> !family.isBlank() && family.length() <= FAMILY)
                .ifPresent(family -> record.put("Family", family));
        return record;
    }
}
