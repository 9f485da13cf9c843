package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a Composite request that write an order: the order as a draft, its items, and its status last, because an active order takes no
 * items. Where the lines stay as they are, the order is written alone. What fits no single request follows in further ones; until the last of
 * them the order stays a draft.
 */
final class OrderWire {

    private static final int MOST_PARTS = 25;

    private final ObjectNode wire;
    private final OrgConfig config;

    OrderWire(ObjectNode wire, OrgConfig config) {
        this.wire = wire;
        this.config = config;
    }

    String key() {
        return wire.path("key").asText();
    }

    /**
     * {@return the same order, written whole, by what items it really has now}
     *
     * @param there keys of its items at the org
     */
    OrderWire against(Set<String> there) {
        ObjectNode changed = wire.deepCopy().put("reopen", true);
        List<String> wanted = new ArrayList<>();
        changed.path("items").forEach(item -> {
            String key = item.path("key").asText();
            wanted.add(key);
            ((ObjectNode) item).put("known", there.contains(key));
        });
        ArrayNode removed = changed.putArray("removed");
        there.stream()
                .filter(key -> key.startsWith(key() + '-') && !wanted.contains(key))
                .forEach(removed::add);
        return new OrderWire(changed, config);
    }

    /** {@return the bodies of the Composite requests, in order} */
    List<ObjectNode> requests() {
        List<ObjectNode> parts = parts();
        List<ObjectNode> requests = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += MOST_PARTS) {
            ObjectNode request = Json.object().put("allOrNone", true);
            ArrayNode list = request.putArray("compositeRequest");
            parts.subList(from, Math.min(from + MOST_PARTS, parts.size())).forEach(list::add);
            requests.add(request);
        }
        return requests;
    }

    private List<ObjectNode> parts() {
        List<ObjectNode> parts = new ArrayList<>();
        String target = wire.path("status").asText();
        boolean whole = wire.path("reopen").asBoolean();
        ObjectNode header = ((ObjectNode) wire.path("header")).deepCopy();
        header.put("Status", whole ? config.draft() : target);
        parts.add(part("PATCH", "Order", key(), "order", header));
        if (!whole) {
            return parts;
        }
        for (JsonNode removed : wire.path("removed")) {
            parts.add(part("DELETE", "OrderItem", removed.asText(), "removed" + parts.size(), Json.object()));
        }
        for (JsonNode item : wire.path("items")) {
            ObjectNode body = ((ObjectNode) item.path("set")).deepCopy();
            if (!item.path("known").asBoolean()) {
                body.setAll((ObjectNode) item.path("create"));
            }
            parts.add(part("PATCH", "OrderItem", item.path("key").asText(), "item" + parts.size(), body));
        }
        if (!target.equals(config.draft())) {
            parts.add(part("PATCH", "Order", key(), "status", Json.object().put("Status", target)));
        }
        return parts;
    }

    private ObjectNode part(String method, String type, String key, String id, ObjectNode body) {
        ObjectNode part = Json.object()
                .put("method", method)
                .put("url", config.data("/sobjects/" + type + '/' + Fields.KEY + '/' + segment(key)))
                .put("referenceId", id);
        if (!body.isEmpty()) {
            part.set("body", body);
        }
        return part;
    }

    private static String segment(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
