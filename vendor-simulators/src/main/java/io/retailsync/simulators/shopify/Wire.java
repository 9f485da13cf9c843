package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Bytes;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON as it travels: exact numbers, and documents without the entries that the shop keeps for itself. */
final class Wire {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Wire() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static Optional<JsonNode> read(Bytes body) {
        try {
            return Optional.ofNullable(MAPPER.readTree(body.toArray()));
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        } catch (java.io.IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static <T> T convert(JsonNode node, Class<T> type) {
        return MAPPER.convertValue(node, type);
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static Bytes write(Object value) {
        try {
            return Bytes.of(MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("not JSON: " + value.getClass(), impossible);
        }
    }

    /** {@return a copy without the names that start with an underscore: the shop's own notes} */
    static JsonNode published(JsonNode document) {
        if (document instanceof ObjectNode object) {
            ObjectNode copy = object();
            object.properties().forEach(entry -> {
                if (!entry.getKey().startsWith("_")) {
                    copy.set(entry.getKey(), published(entry.getValue()));
                }
            });
            return copy;
        }
        if (document instanceof ArrayNode list) {
            ArrayNode copy = array();
            list.forEach(element -> copy.add(published(element)));
            return copy;
        }
        return document;
    }

    /** {@return the objects in the list of that name; none when there is no such list} */
    static List<ObjectNode> objects(JsonNode document, String name) {
        List<ObjectNode> found = new ArrayList<>();
        document.path(name).forEach(element -> {
            if (element instanceof ObjectNode object) {
                found.add(object);
            }
        });
        return found;
    }

    /** {@return a value that is there, not null and not empty} */
    static Optional<String> text(JsonNode document, String name) {
        JsonNode value = document.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
                ? Optional.of(value.asText())
                : Optional.empty();
    }
}
