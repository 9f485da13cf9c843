package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries: objects by id, lists by time of change, and what the shop says of itself. */
final class RootView {

    private RootView() {}

    static void wire(Wiring wiring) {
        byId(wiring);
        lists(wiring);
        wiring.field("QueryRoot", "shop", view -> Optional.of(shop(view.shop().settings())));
        wiring.field("QueryRoot", "job", RootView::job);
        wiring.field("QueryRoot", "currentAppInstallation", view -> Optional.of(installation()));
        wiring.field(
                "QueryRoot",
                "publicApiVersions",
                view -> Optional.of(versions(view.shop().settings())));
        wiring.field("QueryRoot", "inventoryProperties", view -> Optional.of(Map.of("quantityNames", quantityNames())));
    }

    private static void byId(Wiring wiring) {
        wiring.field("QueryRoot", "node", view -> node(view, view.text("id").orElse("")));
        wiring.field("QueryRoot", "nodes", RootView::nodes);
        Map<String, String> types = Map.of(
                "order", "Order",
                "customer", "Customer",
                "product", "Product",
                "productVariant", "ProductVariant",
                "inventoryItem", "InventoryItem",
                "inventoryLevel", "InventoryLevel",
                "location", "Location",
                "fulfillmentOrder", "FulfillmentOrder",
                "refund", "Refund",
                "return", "Return");
        types.forEach((field, type) -> wiring.field(
                "QueryRoot",
                field,
                view -> view.text("id")
                        .filter(id -> Gid.parse(id)
                                .filter(gid -> gid.type().equals(type))
                                .isPresent())
                        .flatMap(id -> node(view, id))));
        wiring.field("QueryRoot", "customerByIdentifier", CustomerView::byIdentifier);
    }

    private static void lists(Wiring wiring) {
        list(wiring, "orders", "Order");
        list(wiring, "customers", "Customer");
        list(wiring, "products", "Product");
        list(wiring, "productVariants", "ProductVariant");
        list(wiring, "inventoryItems", "InventoryItem");
        list(wiring, "locations", "Location");
    }

    private static void list(Wiring wiring, String field, String type) {
        wiring.field("QueryRoot", field, view -> {
            String timeField = switch (view.text("sortKey").orElse("ID")) {
                case "UPDATED_AT" -> "updated_at";
                case "CREATED_AT" -> "created_at";
                case "PROCESSED_AT" -> "processed_at";
                default -> "";
            };
            List<ObjectNode> found = Search.find(view, type, timeField);
            return Optional.of(Pages.of(found, new Search.Comparison(timeField)::key, view));
        });
    }

    static Optional<?> node(View view, String id) {
        Optional<Gid> gid = Gid.parse(id);
        if (gid.isEmpty()) {
            throw Pages.refusal("Invalid global id '" + id + "'");
        }
        if (gid.get().type().equals("InventoryLevel")) {
            return view.shop()
                    .stock()
                    .level(gid.get().queryId(), gid.get().id())
                    .map(CatalogueView::level);
        }
        return view.shop().documents().find(id);
    }

    private static Optional<?> nodes(View view) {
        List<String> ids = view.texts("ids");
        if (ids.size() > 250) {
            throw Pages.refusal(
                    "The input array size of " + ids.size() + " is greater than the maximum allowed of 250.");
        }
        List<Object> found = new ArrayList<>();
        for (String id : ids) {
            found.add(node(view, id).orElse(null));
        }
        return Optional.of(found);
    }

    private static Map<String, Object> shop(ShopSettings settings) {
        return Map.of(
                "__typename",
                "Shop",
                "id",
                "gid://shopify/Shop/1",
                "name",
                settings.domain(),
                "myshopifyDomain",
                settings.domain(),
                "currencyCode",
                settings.currency(),
                "ianaTimezone",
                "Europe/Berlin",
                "taxesIncluded",
                false);
    }

    private static Optional<?> job(View view) {
        String id = view.text("id").orElse("");
        return view.shop().jobDone(id).map(done -> Map.of("id", id, "done", done));
    }

    private static Map<String, Object> installation() {
        List<Map<String, String>> scopes = Stream.of(Tokens.SCOPES.split(","))
                .map(scope -> Map.of("handle", scope, "description", scope))
                .toList();
        return Map.of("__typename", "AppInstallation", "id", "gid://shopify/AppInstallation/1", "accessScopes", scopes);
    }

    private static List<Map<String, Object>> versions(ShopSettings settings) {
        return Stream.concat(
                        ApiVersions.SUPPORTED.stream(),
                        Stream.of(settings.limits().apiVersion()))
                .distinct()
                .map(version -> Map.<String, Object>of("handle", version, "displayName", version, "supported", true))
                .toList();
    }

    private static List<Map<String, Object>> quantityNames() {
        return List.of(
                quantityName("available", List.of("on_hand"), List.of()),
                quantityName("committed", List.of("on_hand"), List.of()),
                quantityName("on_hand", List.of(), List.of("available", "committed")));
    }

    private static Map<String, Object> quantityName(String name, List<String> belongsTo, List<String> comprises) {
        return Map.of(
                "name", name, "displayName", name, "belongsTo", belongsTo, "comprises", comprises, "isInUse", true);
    }
}
