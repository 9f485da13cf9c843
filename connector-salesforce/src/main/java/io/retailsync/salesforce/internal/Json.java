package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Bytes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** JSON as the vendor reads and writes it: decimals exact, offsets with or without a colon. */
final class Json {

    private static final Pattern BARE_OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** {@return the tree; a missing node where the text is no JSON, as with the pages that gateways send} */
    static JsonNode read(Bytes body) {
        try {
            return MAPPER.readTree(body.utf8());
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    static ObjectNode wire(Bytes wire) {
        return read(wire) instanceof ObjectNode object ? object : object();
    }

    static Bytes bytes(JsonNode node) {
        return Bytes.utf8(text(node));
    }

    static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain nodes could not be written", impossible);
        }
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static Optional<String> textAt(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }

    /** {@return the instant of {@code 2026-11-20T10:15:30.000+0000} and of the ISO forms} */
    static Optional<Instant> instantAt(JsonNode node, String field) {
        try {
            return textAt(node, field)
                    .map(text -> BARE_OFFSET.matcher(text).replaceFirst("$1:$2"))
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
