package io.retailsync.examples.taint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.json.ModelJson;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** JSON over HTTP between these vendors and their connectors, and what a refusal means to a connector: it hands the vendor's words on. */
final class Wire {

    private Wire() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
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

    static HttpResponse refusal(int status, String code, String message) {
        return answer(status, object().put("code", code).put("message", message));
    }

    static Map<String, String> query(HttpRequest request) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : request.uri().getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    static URI uri(String system, String path) {
        return URI.create("https://" + system + ".example" + path);
    }

    /** {@return the answer, or what its status means, in the vendor's words} */
    static Either<SyncFailure, JsonNode> exchange(HttpRequest request, Call call) {
        return call.exchange(request, 1).flatMap(Wire::judged);
    }

    private static Either<SyncFailure, JsonNode> judged(HttpResponse response) {
        int status = response.status();
        if (status / 100 == 2) {
            return Either.right(read(response.body()));
        }
        if (response.header("content-type").filter("application/json"::equals).isEmpty()) {
            return Either.left(
                    status == 502
                            ? SyncFailure.ambiguous("status " + status)
                            : SyncFailure.passing("status " + status));
        }
        JsonNode told = read(response.body());
        String message = told.path("message").asText();
        return Either.left(
                switch (status) {
                    case 401 -> SyncFailure.unauthorized(message);
                    case 404 -> SyncFailure.gone(message);
                    case 412 ->
                        new SyncFailure.Conflict(
                                Optional.of(told.path("current"))
                                        .filter(JsonNode::isObject)
                                        .map(Wire::bytes),
                                message);
                    case 429 -> SyncFailure.rateLimited(Duration.ofSeconds(3), message);
                    case 503 -> SyncFailure.passing(message);
                    default -> SyncFailure.rejected(told.path("code").asText(), "", message);
                });
    }
}
