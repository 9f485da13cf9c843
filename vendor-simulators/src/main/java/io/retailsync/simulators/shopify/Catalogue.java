package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Products, variants and their inventory items. Variants live in their product's document and are found by id, too. */
final class Catalogue {

    private final ShopState shop;

    Catalogue(ShopState shop) {
        this.shop = shop;
    }

    ObjectNode create(Article article, Instant now) {
        ObjectNode product = product(article, now);
        long productId = product.path("id").asLong();
        product.putArray("variants").add(variant(article, productId, now));
        product.putArray("options").add(option(productId));
        product.putArray("images");
        product.putNull("image");
        product.putArray("media");
        product.put("has_variants_that_requires_components", false);
        product.putNull("category");
        listVariants(product);
        store(product);
        shop.raise(shop.outbox().newEvent(), "products/create", product, now);
        return product;
    }

    private ObjectNode product(Article article, Instant now) {
        long id = shop.newId();
        ObjectNode product = Wire.object();
        product.put("admin_graphql_api_id", Gid.of("Product", id).toString());
        product.put("body_html", "");
        product.put("created_at", Stamp.of(now));
        product.put("handle", article.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        product.put("id", id);
        product.put("product_type", article.productType());
        product.put("published_at", Stamp.of(now));
        product.putNull("template_suffix");
        product.put("title", article.title());
        product.put("updated_at", Stamp.of(now));
        product.put("vendor", article.vendor());
        product.put("status", "active");
        product.put("published_scope", "web");
        product.put("tags", "");
        return product;
    }

    private ObjectNode variant(Article article, long productId, Instant now) {
        long id = shop.newId();
        ObjectNode variant = Wire.object();
        variant.put("admin_graphql_api_id", Gid.of("ProductVariant", id).toString());
        AddressForm.put(variant, "barcode", article.barcode());
        variant.putNull("compare_at_price");
        variant.put("created_at", Stamp.of(now));
        variant.put("id", id);
        variant.put("inventory_policy", "deny");
        variant.put("position", 1);
        variant.put("price", price(article.price()));
        variant.put("product_id", productId);
        variant.put("sku", article.sku());
        variant.put("taxable", true);
        variant.put("title", "Default Title");
        variant.put("updated_at", Stamp.of(now));
        variant.put("option1", "Default Title");
        variant.putNull("option2");
        variant.putNull("option3");
        variant.putNull("image_id");
        variant.put("inventory_item_id", shop.newId());
        variant.put("inventory_quantity", 0);
        variant.put("old_inventory_quantity", 0);
        variant.put("_grams", article.grams());
        return variant;
    }

    private ObjectNode option(long productId) {
        ObjectNode option = Wire.object().put("id", shop.newId()).put("product_id", productId);
        option.put("name", "Title").put("position", 1);
        option.putArray("values").add("Default Title");
        return option;
    }

    private String price(BigDecimal amount) {
        return Currencies.single(shop.settings().currency()).shopText(new Amount(amount, amount));
    }

    /** Makes product, variants and inventory items findable. */
    void store(ObjectNode product) {
        shop.documents().put("Product", product.path("id").asLong(), product);
        for (ObjectNode variant : Wire.objects(product, "variants")) {
            if (variant.path("inventory_item_id").asLong() == 0) {
                variant.put("_item_id", shop.newId());
            }
            shop.documents().put("ProductVariant", variant.path("id").asLong(), variant);
            storeItem(variant, Wire.text(product, "updated_at"));
        }
    }

    private void storeItem(ObjectNode variant, Optional<String> stamp) {
        long id = itemId(variant);
        ObjectNode item = shop.documents().find("InventoryItem", id).orElseGet(Wire::object);
        item.put("id", id);
        item.put("admin_graphql_api_id", Gid.of("InventoryItem", id).toString());
        item.set("sku", variant.path("sku"));
        item.put("tracked", item.path("tracked").asBoolean(true));
        item.put("requires_shipping", item.path("requires_shipping").asBoolean(true));
        item.put("created_at", item.path("created_at").asText(stamp.orElse(null)));
        item.put("updated_at", stamp.orElse(null));
        item.put("_variant_id", variant.path("id").asLong());
        shop.documents().put("InventoryItem", id, item);
    }

    /** {@return the inventory item of a variant, also where the payload did not say} */
    static long itemId(ObjectNode variant) {
        long published = variant.path("inventory_item_id").asLong();
        return published == 0 ? variant.path("_item_id").asLong() : published;
    }

    void changePrice(String sku, BigDecimal amount, Instant now) {
        ObjectNode variant = shop.variant(sku);
        variant.put("price", price(amount));
        variant.put("updated_at", Stamp.of(now));
        touched(
                shop.documents()
                        .find("Product", variant.path("product_id").asLong())
                        .orElseThrow(),
                now);
    }

    void changeTitle(String gid, String title, Instant now) {
        ObjectNode product = shop.documents().get(gid);
        product.put("title", title);
        touched(product, now);
    }

    private void touched(ObjectNode product, Instant now) {
        product.put("updated_at", Stamp.of(now));
        listVariants(product);
        shop.raise(shop.outbox().newEvent(), "products/update", product, now);
    }

    private static void listVariants(ObjectNode product) {
        ArrayNode gids = Wire.array();
        for (ObjectNode variant : Wire.objects(product, "variants")) {
            ObjectNode named = Wire.object();
            named.set("admin_graphql_api_id", variant.path("admin_graphql_api_id"));
            named.set("updated_at", variant.path("updated_at"));
            gids.add(named);
        }
        product.set("variant_gids", gids);
    }

    /** Deletes a product with its variants; lines of orders keep their text and lose the link. */
    void delete(String gid, Instant now) {
        ObjectNode product = shop.documents().get(gid);
        long id = product.path("id").asLong();
        for (ObjectNode variant : Wire.objects(product, "variants")) {
            shop.documents().remove("ProductVariant", variant.path("id").asLong());
            shop.documents().remove("InventoryItem", itemId(variant));
            shop.stock().remove(itemId(variant));
        }
        shop.documents().remove("Product", id);
        shop.documents().all("Order").forEach(order -> unlink(order, id));
        shop.raise(shop.outbox().newEvent(), "products/delete", Wire.object().put("id", id), now);
    }

    private static void unlink(ObjectNode order, long productId) {
        for (ObjectNode line : Wire.objects(order, "line_items")) {
            if (line.path("product_id").asLong() == productId) {
                line.put("product_exists", false).putNull("product_id").putNull("variant_id");
            }
        }
    }
}
