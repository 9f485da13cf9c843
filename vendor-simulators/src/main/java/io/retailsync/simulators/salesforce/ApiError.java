package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One error of the data API.
 *
 * @param code the vendor's error or status code
 * @param message its text
 * @param fields the fields concerned
 */
record ApiError(String code, String message, List<String> fields) {

    static ApiError of(String code, String message, String... fields) {
        return new ApiError(code, message, List.of(fields));
    }

    /** {@return the form of a whole answer: {@code errorCode}} */
    ObjectNode inAnswer() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("message", message).put("errorCode", code);
        if (!fields.isEmpty()) {
            node.set("fields", fieldNames());
        }
        return node;
    }

    /** {@return the form of one record's result: {@code statusCode}} */
    ObjectNode inResult() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("statusCode", code).put("message", message).set("fields", fieldNames());
        return node;
    }

    private ArrayNode fieldNames() {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        fields.forEach(names::add);
        return names;
    }
}
