package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products, variants, inventory items, levels and locations as GraphQL shows them. */
final class CatalogueView {

    private CatalogueView() {}

    static void wire(Wiring wiring) {
        List.of("Product", "ProductVariant", "InventoryItem", "Location")
                .forEach(type -> CustomerView.legacyId(wiring, type));
        product(wiring);
        variant(wiring);
        item(wiring);
        level(wiring);
        wiring.field(
                "Location",
                "isActive",
                view -> Optional.of(view.source().path("active").asBoolean(true)));
    }

    private static void product(Wiring wiring) {
        wiring.field(
                "Product",
                "descriptionHtml",
                view -> Optional.of(Wire.text(view.source(), "body_html").orElse("")));
        wiring.field("Product", "tags", view -> Optional.of(CustomerView.tags(view.source(), "tags")));
        wiring.connection("Product", "variants", view -> Wire.objects(view.source(), "variants"));
        wiring.field(
                "Product",
                "variantsCount",
                view -> Optional.of(count(view.source().path("variants").size())));
        wiring.field(
                "ProductOption",
                "id",
                view -> Optional.of(
                        Gid.of("ProductOption", view.source().path("id").asLong())
                                .toString()));
    }

    static Map<String, Object> count(int count) {
        return Map.of("count", count, "precision", "EXACT");
    }

    private static void variant(Wiring wiring) {
        wiring.field(
                "ProductVariant",
                "product",
                view -> view.shop()
                        .documents()
                        .find("Product", view.source().path("product_id").asLong()));
        wiring.field(
                "ProductVariant",
                "inventoryItem",
                view -> view.shop().documents().find("InventoryItem", Catalogue.itemId(view.source())));
        wiring.field(
                "ProductVariant",
                "inventoryQuantity",
                view -> Optional.of(view.shop().stock().available(Catalogue.itemId(view.source()))));
        wiring.field(
                "ProductVariant",
                "displayName",
                view -> Optional.of(view.source().path("title").asText()));
        wiring.field("ProductVariant", "selectedOptions", view -> Optional.of(options(view)));
    }

    private static List<Map<String, Object>> options(View view) {
        JsonNode options = view.shop()
                .documents()
                .find("Product", view.source().path("product_id").asLong())
                .map(product -> product.path("options"))
                .orElse(Wire.array());
        List<Map<String, Object>> selected = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Optional<String> value = Wire.text(view.source(), "option" + i);
            String name = options.path(i - 1).path("name").asText("Option " + i);
            value.ifPresent(chosen -> selected.add(Map.of("name", name, "value", chosen)));
        }
        return selected;
    }

    private static void item(Wiring wiring) {
        wiring.connection(
                "InventoryItem",
                "inventoryLevels",
                view -> view.shop().stock().levels(view.source().path("id").asLong()).stream()
                        .map(CatalogueView::level)
                        .toList());
        wiring.field(
                "InventoryItem",
                "inventoryLevel",
                view -> view.text("locationId")
                        .flatMap(id -> Gid.parse("Location", id))
                        .flatMap(location -> view.shop()
                                .stock()
                                .level(view.source().path("id").asLong(), location))
                        .map(CatalogueView::level));
        wiring.connection(
                "InventoryItem",
                "variants",
                view ->
                        view
                                .shop()
                                .documents()
                                .find(
                                        "ProductVariant",
                                        view.source().path("_variant_id").asLong())
                                .stream()
                                .toList());
        wiring.field("InventoryItem", "measurement", view -> Optional.of(measurement(view)));
        wiring.field(
                "InventoryItem",
                "unitCost",
                view -> Wire.text(view.source(), "cost")
                        .map(cost -> Map.of(
                                "amount",
                                cost,
                                "currencyCode",
                                view.shop().settings().currency())));
    }

    private static Map<String, Object> measurement(View view) {
        long variant = view.source().path("_variant_id").asLong();
        int grams = view.shop()
                .documents()
                .find("ProductVariant", variant)
                .map(known -> known.path("_grams").asInt())
                .orElse(0);
        String id = Gid.of("InventoryItemMeasurement", view.source().path("id").asLong())
                .toString();
        return Map.of(
                "__typename",
                "InventoryItemMeasurement",
                "id",
                id,
                "weight",
                Map.of("unit", "GRAMS", "value", BigDecimal.valueOf(grams)));
    }

    private static void level(Wiring wiring) {
        wiring.field("InventoryLevel", "quantities", view -> Optional.of(quantities(view)));
        wiring.field(
                "InventoryLevel",
                "item",
                view -> view.shop()
                        .documents()
                        .find("InventoryItem", levelOf(view).itemId()));
        wiring.field(
                "InventoryLevel",
                "location",
                view -> view.shop().documents().find("Location", levelOf(view).locationId()));
    }

    /** {@return a level as the source of its fields} */
    static Map<String, Object> level(StockLevel level) {
        Map<String, Object> view = new HashMap<>();
        view.put("__typename", "InventoryLevel");
        view.put("id", level.gid().toString());
        view.put("isActive", true);
        view.put("createdAt", Stamp.of(level.updatedAt()));
        view.put("updatedAt", Stamp.of(level.updatedAt()));
        view.put("level", level);
        return view;
    }

    private static StockLevel levelOf(View view) {
        Map<String, Object> source = view.environment().getSource();
        return Optional.ofNullable(source)
                .map(known -> (StockLevel) known.get("level"))
                .orElseThrow();
    }

    private static List<Map<String, Object>> quantities(View view) {
        StockLevel level = levelOf(view);
        return view.texts("names").stream()
                .map(name -> {
                    Map<String, Object> quantity = new HashMap<>();
                    quantity.put("__typename", "InventoryQuantity");
                    quantity.put(
                            "id",
                            "gid://shopify/InventoryQuantity/" + level.gid().id() + "?name=" + name);
                    quantity.put("name", name);
                    quantity.put("quantity", level.quantity(name));
                    quantity.put("updatedAt", Stamp.of(level.updatedAt()));
                    return quantity;
                })
                .toList();
    }

    /** {@return the SKU of an item, empty if unknown} */
    static String sku(ShopState shop, long itemId) {
        return shop.documents()
                .find("InventoryItem", itemId)
                .map((ObjectNode item) -> item.path("sku").asText(""))
                .orElse("");
    }
}
