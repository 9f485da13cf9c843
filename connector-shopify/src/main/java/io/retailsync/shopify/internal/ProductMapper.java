package io.retailsync.shopify.internal;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.product.ProductStatus;
import io.retailsync.model.product.Variant;
import io.retailsync.spi.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a product says: itself, and a price per variant with a SKU. It also tells which inventory item and which variant a SKU is at
 * this shop.
 */
final class ProductMapper {

    private final String system;

    ProductMapper(String system) {
        this.system = system;
    }

    /**
     * {@return the product, then its prices}
     *
     * @param currency the shop's; empty where the source does not say, then no prices
     */
    List<Observation<?>> map(Form product, Optional<CurrencyCode> currency, Instant readAt) {
        Instant version = product.time("updatedAt").orElse(readAt);
        ExternalRef ref = ExternalRef.of(system, "product", product.required("id"));
        List<Form> variants = product.list("variants");
        Observation<Product> said = Observation.of(ProductPaths.TYPE, ref, version)
                .set(ProductPaths.TITLE, product.text("title"))
                .set(
                        ProductPaths.STATUS,
                        product.code("status").map(code -> Codes.of(ProductStatus.class, code, system)))
                .set(ProductPaths.VENDOR, product.text("vendor"))
                .set(ProductPaths.PRODUCT_TYPE, product.text("productType"));
        if (complete(product, variants)) {
            said = said.set(
                    ProductPaths.VARIANTS,
                    variants.stream().map(ProductMapper::variant).toList());
        }
        for (Form variant : variants) {
            said = linked(variant, said);
        }
        List<Observation<?>> all = new ArrayList<>(List.of(said));
        currency.ifPresent(code -> variants.stream()
                .filter(variant ->
                        variant.text("sku").isPresent() && variant.text("price").isPresent())
                .forEach(variant -> all.add(price(variant, code, version))));
        return all;
    }

    /** Payloads carry the first hundred variants only. */
    private static boolean complete(Form product, List<Form> variants) {
        int listed = product.raw().path("variant_gids").size();
        return !product.isPayload() || listed <= variants.size();
    }

    private static Variant variant(Form variant) {
        return new Variant(
                variant.required("id"),
                variant.text("sku").orElse(null),
                variant.text("title").orElse(""),
                variant.text("barcode").orElse(null));
    }

    private Observation<Product> linked(Form variant, Observation<Product> said) {
        Optional<Key> sku = variant.text("sku").map(text -> new Key("sku", text.strip()));
        if (sku.isEmpty()) {
            return said;
        }
        Observation<Product> more = said.linking(ExternalRef.of(system, "variant", variant.required("id")), sku.get());
        Optional<String> item = variant.isPayload()
                ? variant.gid("InventoryItem", "inventory_item_id")
                : variant.object("inventoryItem").flatMap(found -> found.text("id"));
        return item.map(gid -> more.linking(ExternalRef.of(system, "inventory-item", gid), sku.get()))
                .orElse(more);
    }

    private Observation<Price> price(Form variant, CurrencyCode currency, Instant version) {
        String sku = variant.required("sku").strip();
        return Observation.of(PricePaths.TYPE, ExternalRef.of(system, "price", variant.required("id")), version)
                .identifiedAs(sku + "@" + Price.STANDARD)
                .set(PricePaths.SKU, sku)
                .set(PricePaths.PRICE_LIST, Price.STANDARD)
                .set(PricePaths.AMOUNT, variant.number("price").map(amount -> new Money(amount, currency)))
                .set(
                        PricePaths.COMPARE_AT,
                        variant.number("compareAtPrice").map(amount -> new Money(amount, currency)));
    }
}
