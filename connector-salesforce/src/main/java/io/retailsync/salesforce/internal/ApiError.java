package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * One error of the data API: in an answer its code is called {@code errorCode}, in a record's result {@code statusCode}.
 *
 * @param code the vendor's code
 * @param message its text; may quote what was sent
 * @param fields the fields concerned
 */
record ApiError(String code, String message, List<String> fields) {

    private static final Set<String> BYSTANDERS =
            Set.of("ALL_OR_NONE_OPERATION_ROLLED_BACK", "PROCESSING_HALTED", "BATCH_PROCESSING_HALTED");

    static List<ApiError> all(JsonNode errors) {
        return errors.isArray() ? Json.list(errors).stream().map(ApiError::one).toList() : List.of();
    }

    private static ApiError one(JsonNode error) {
        String code = error.hasNonNull("errorCode")
                ? error.path("errorCode").asText()
                : error.path("statusCode").asText();
        List<String> fields =
                Json.list(error.path("fields")).stream().map(JsonNode::asText).toList();
        return new ApiError(code, error.path("message").asText(), fields);
    }

    /** {@return whether it only says that something else in the same call failed} */
    boolean isBystander() {
        return BYSTANDERS.contains(code);
    }

    boolean concerns(String field) {
        return fields.contains(field) || message.contains(field);
    }
}
