package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the data API answers, before it becomes bytes.
 *
 * @param status HTTP status
 * @param body JSON, if there is a body
 * @param headers answer headers
 */
record Answer(int status, @Nullable JsonNode body, Map<String, String> headers) {

    static Answer of(int status, JsonNode body) {
        return new Answer(status, body, Map.of());
    }

    static Answer ok(JsonNode body) {
        return of(200, body);
    }

    static Answer empty(int status) {
        return new Answer(status, null, Map.of());
    }

    static Answer error(int status, String code, String message) {
        return errors(status, List.of(ApiError.of(code, message)));
    }

    static Answer errors(int status, List<ApiError> errors) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        errors.forEach(error -> all.add(error.inAnswer()));
        return of(status, all);
    }

    /**
     * {@return the answer for what a write was refused for; records that are gone answer 404, all else 400}
     *
     * @param errors the reasons
     */
    static Answer refused(List<ApiError> errors) {
        boolean gone = errors.stream()
                .anyMatch(error -> error.code().equals("ENTITY_IS_DELETED")
                        && error.fields().isEmpty());
        return errors(gone ? 404 : 400, errors);
    }

    static Answer notFound() {
        return error(404, "NOT_FOUND", "The requested resource does not exist");
    }

    static Answer notAllowed(String method) {
        return error(
                405,
                "METHOD_NOT_ALLOWED",
                "HTTP Method '" + method + "' not allowed. Allowed are HEAD,GET,POST,PATCH,DELETE");
    }

    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, body, more);
    }

    boolean failed() {
        return status >= 400 || status == 300;
    }

    Optional<JsonNode> content() {
        return Optional.ofNullable(body);
    }

    HttpResponse asResponse() {
        HttpResponse response =
                new HttpResponse(status, headers, body == null ? Bytes.empty() : Bytes.utf8(JsonForm.write(body)));
        return body == null ? response : response.with("content-type", "application/json;charset=UTF-8");
    }
}
