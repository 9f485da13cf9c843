package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.spi.Call;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads objects by gid, as many in one request as its cost allows; a null means that the shop knows no such object. */
final class Fetcher {

    private final Admin admin;
    private final Pager pager;

    Fetcher(Admin admin) {
        this.admin = admin;
        this.pager = new Pager(admin);
    }

    Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        if (refs.isEmpty()) {
            return Either.right(List.of());
        }
        Optional<Document> document = documentFor(refs.get(0).type());
        if (document.isEmpty()) {
            return Either.left(SyncFailure.rejected(
                    "no-fetch", "", "nothing of type '" + refs.get(0).type() + "' is fetched from Shopify"));
        }
        Map<String, ObjectNode> found = new LinkedHashMap<>();
        for (int from = 0; from < refs.size(); from += document.get().batch()) {
            List<String> ids = refs
                    .subList(from, Math.min(refs.size(), from + document.get().batch()))
                    .stream()
                    .map(ExternalRef::value)
                    .toList();
            Either<SyncFailure, List<ObjectNode>> nodes = nodes(document.get(), ids, call);
            if (nodes.isLeft()) {
                return Either.left(nodes.getLeft());
            }
            for (int i = 0; i < ids.size(); i++) {
                ObjectNode node = nodes.get().get(i);
                if (!node.isEmpty()) {
                    found.put(ids.get(i), node);
                }
            }
        }
        return Either.right(refs.stream()
                .map(ref -> new Fetched(
                        ref, Optional.ofNullable(found.get(ref.value())).map(Json::write)))
                .toList());
    }

    private static Optional<Document> documentFor(String type) {
        return switch (type) {
            case "order" -> Optional.of(Document.FETCH_ORDERS);
            case "customer" -> Optional.of(Document.FETCH_CUSTOMERS);
            case "product" -> Optional.of(Document.FETCH_PRODUCTS);
            case "inventory-level" -> Optional.of(Document.FETCH_INVENTORY_LEVELS);
            case "return" -> Optional.of(Document.FETCH_ORDER_PARTS);
            default -> Optional.empty();
        };
    }

    /** {@return the nodes in the order of the ids, complete; an empty object for null} */
    private Either<SyncFailure, List<ObjectNode>> nodes(Document document, List<String> ids, Call call) {
        Either<SyncFailure, JsonNode> data = admin.send(document, ids(ids), ids.size(), call);
        if (data.isLeft()) {
            return Either.left(data.getLeft());
        }
        List<ObjectNode> nodes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            nodes.add(data.get().path("nodes").path(i) instanceof ObjectNode node ? node : Json.object());
        }
        Optional<SyncFailure> failure = completed(document, nodes, data.get(), call);
        return failure.isPresent() ? Either.left(failure.get()) : Either.right(nodes);
    }

    private Optional<SyncFailure> completed(Document document, List<ObjectNode> nodes, JsonNode data, Call call) {
        if (document == Document.FETCH_PRODUCTS) {
            String currency = data.at("/shop/currencyCode").asText();
            nodes.stream().filter(node -> !node.isEmpty()).forEach(node -> node.put("_currencyCode", currency));
            return pager.complete(nodes, "variants", Document.FETCH_VARIANTS, "product", call);
        }
        if (document == Document.FETCH_ORDER_PARTS) {
            return pager.completeParts(nodes, call);
        }
        if (document != Document.FETCH_ORDERS) {
            return Optional.empty();
        }
        return pager.complete(nodes, "lineItems", Document.FETCH_ORDER_LINES, "order", call)
                .or(() -> parts(nodes.stream().filter(node -> !node.isEmpty()).toList(), call));
    }

    // ---- the parts of orders ----------------------------------------------------------------------------------------

    private static final Map<String, Integer> SHOWN = Map.of("refunds", 5, "fulfillments", 5, "returns", 3);

    /** Puts whole refunds, fulfillments and returns in the place of their ids. */
    private Optional<SyncFailure> parts(List<ObjectNode> orders, Call call) {
        List<String> ids = new ArrayList<>();
        for (ObjectNode order : orders) {
            Optional<SyncFailure> failure = allIds(order, call);
            if (failure.isPresent()) {
                return failure;
            }
            SHOWN.keySet()
                    .forEach(list -> rows(order, list)
                            .forEach(part -> ids.add(part.path("id").asText())));
        }
        Map<String, ObjectNode> whole = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += Document.FETCH_ORDER_PARTS.batch()) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + Document.FETCH_ORDER_PARTS.batch()));
            Either<SyncFailure, List<ObjectNode>> nodes = nodes(Document.FETCH_ORDER_PARTS, some, call);
            if (nodes.isLeft()) {
                return Optional.of(nodes.getLeft());
            }
            nodes.get().forEach(node -> whole.put(node.path("id").asText(), node));
        }
        orders.forEach(order -> SHOWN.keySet().forEach(list -> replace(order, list, whole)));
        return Optional.empty();
    }

    private static JsonNode rows(ObjectNode order, String list) {
        JsonNode value = order.path(list);
        return value.isObject() ? value.path("nodes") : value;
    }

    private static void replace(ObjectNode order, String list, Map<String, ObjectNode> whole) {
        ArrayNode parts = Json.array();
        rows(order, list)
                .forEach(part ->
                        Optional.ofNullable(whole.get(part.path("id").asText())).ifPresent(parts::add));
        order.set(list, parts);
    }

    /** An order with as many parts as were asked for may have more. */
    private Optional<SyncFailure> allIds(ObjectNode order, Call call) {
        boolean full = SHOWN.entrySet().stream()
                .anyMatch(list -> rows(order, list.getKey()).size() >= list.getValue());
        if (!full) {
            return Optional.empty();
        }
        ObjectNode variables = Json.object().put("id", order.path("id").asText());
        Either<SyncFailure, JsonNode> data = admin.send(Document.FETCH_ORDER_PART_IDS, variables, 1, call);
        data.forEach(all ->
                SHOWN.keySet().forEach(list -> order.set(list, all.path("order").path(list))));
        return data.isLeft() ? Optional.of(data.getLeft()) : Optional.empty();
    }

    static ObjectNode ids(List<String> ids) {
        ObjectNode variables = Json.object();
        ids.forEach(variables.putArray("ids")::add);
        return variables;
    }
}
