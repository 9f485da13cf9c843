package io.retailsync.examples.mainjob.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A webhook's payload that was given instead of a day.
 *
 * @param file its name
 * @param topic of the webhook, such as {@code orders/create}
 * @param body what it says
 * @param takenBy the targets that took something because of it
 */
public record GivenPayload(String file, String topic, JsonNode body, Set<String> takenBy) {

    private static final Map<String, String> PARTS = Map.of("customers", "/customer_id", "orders", "/order_id");

    /**
     * Copies the targets.
     *
     * @param file its name
     * @param topic of the webhook, such as {@code orders/create}
     * @param body what it says
     * @param takenBy the targets that took something because of it
     */
    public GivenPayload {
        takenBy = Set.copyOf(takenBy);
    }

    /**
     * {@return the number of the record of a family that it is about, if it is about one: of its own record, or of that of which it tells a part}
     *
     * @param family such as {@code orders}
     */
    Optional<String> about(String family) {
        String pointer = family().equals(family) ? "/id" : PARTS.getOrDefault(family, "/none");
        return Stream.of(pointer, "/order_edit/order_id")
                .filter(path -> !path.equals("/order_edit/order_id") || family.equals("orders"))
                .map(body::at)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    /** {@return the part of the topic before the slash, such as {@code orders}} */
    String family() {
        return topic.substring(0, Math.max(0, topic.indexOf('/')));
    }
}
