package io.retailsync.simulation.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.json.ModelJson;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON over HTTP, as the campaign's vendors and their connectors speak it. */
final class Wire {

    private Wire() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static JsonNode read(Bytes body) {
        return ModelJson.standard().tree(body.utf8());
    }

    static Bytes bytes(JsonNode json) {
        return Bytes.utf8(json.toString());
    }

    static HttpResponse answer(int status, JsonNode json) {
        return HttpResponse.json(status, json.toString());
    }

    static HttpResponse refusal(int status, String code) {
        return answer(status, object().put("code", code));
    }

    static Map<String, String> query(HttpRequest request) {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = request.uri().getRawQuery();
        if (raw != null && !raw.isEmpty()) {
            for (String pair : raw.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return query;
    }
}
