package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Call;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the further pages of a connection into the object. An object that changes between two pages is read again later: its parts
 * have to be of one version.
 */
final class Pager {

    private static final int MOST_PAGES = 50;

    private static final Map<String, Connection> PARTS = Map.of(
            "Refund", new Connection("refundLineItems", Document.FETCH_REFUND_LINES),
            "Fulfillment", new Connection("fulfillmentLineItems", Document.FETCH_FULFILLMENT_LINES),
            "Return", new Connection("returnLineItems", Document.FETCH_RETURN_LINES));

    private record Connection(String name, Document document) {}

    private final Admin admin;

    Pager(Admin admin) {
        this.admin = admin;
    }

    /** {@return why not all could be read} */
    Optional<SyncFailure> complete(
            List<ObjectNode> nodes, String connection, Document document, String root, Call call) {
        for (ObjectNode node : nodes) {
            Optional<SyncFailure> failure = complete(node, connection, document, root, call);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    Optional<SyncFailure> completeParts(List<ObjectNode> nodes, Call call) {
        for (ObjectNode node : nodes) {
            Optional<Connection> lines =
                    Optional.ofNullable(PARTS.get(node.path("__typename").asText()));
            Optional<SyncFailure> failure =
                    lines.flatMap(list -> complete(node, list.name(), list.document(), "node", call));
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    private Optional<SyncFailure> complete(
            ObjectNode node, String connection, Document document, String root, Call call) {
        ArrayNode rows = node.path(connection).path("nodes") instanceof ArrayNode first ? first : Json.array();
        JsonNode info = node.path(connection).path("pageInfo");
        for (int page = 0; info.path("hasNextPage").asBoolean(); page++) {
            if (page >= MOST_PAGES) {
                return Optional.of(SyncFailure.rejected(
                        "too-many-rows", connection, "more than " + rows.size() + " rows; raise the bound of pages"));
            }
            ObjectNode variables = Json.object()
                    .put("id", node.path("id").asText())
                    .put("after", info.path("endCursor").asText());
            Either<SyncFailure, JsonNode> data = admin.send(document, variables, 1, call);
            if (data.isLeft()) {
                return Optional.of(data.getLeft());
            }
            JsonNode again = data.get().path(root);
            if (again.has("updatedAt") && !again.path("updatedAt").equals(node.path("updatedAt"))) {
                return Optional.of(SyncFailure.passing("an object changed while its pages were read"));
            }
            again.path(connection).path("nodes").forEach(rows::add);
            info = again.path(connection).path("pageInfo");
        }
        return Optional.empty();
    }
}
