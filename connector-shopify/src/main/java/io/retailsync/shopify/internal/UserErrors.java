package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.http.Redaction;
import io.retailsync.spi.SyncFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The third layer of errors: the business refusals that a mutation lists. Some have a code of the mutation's enum, others only a path and
 * a text.
 *
 * @param code of the enum, empty where the mutation has none
 * @param path where in the input, joined by dots
 * @param message what the shop says
 */
record UserErrors(String code, String path, String message) {

    static List<UserErrors> of(JsonNode list) {
        List<UserErrors> errors = new ArrayList<>();
        list.forEach(error -> {
            List<String> steps = new ArrayList<>();
            error.path("field").forEach(step -> steps.add(step.asText()));
            errors.add(new UserErrors(
                    Json.text(error, "code").orElse(""),
                    String.join(".", steps),
                    Redaction.of(error.path("message").asText(""))));
        });
        return errors;
    }

    /**
     * {@return the first refusal, as a failure}
     *
     * @param fallback code where the shop gives none
     */
    static Optional<SyncFailure> first(JsonNode list, String fallback) {
        return of(list).stream().findFirst().map(error -> error.rejected(fallback));
    }

    SyncFailure rejected(String fallback) {
        return SyncFailure.rejected(code.isEmpty() ? fallback : code, path, message);
    }

    /** {@return whether an earlier attempt with the same key failed: nothing happened, and a new key is needed} */
    boolean keyIsUsedUp() {
        return code.equals("IDEMPOTENCY_PREVIOUS_ATTEMPT_FAILED")
                || (code.isEmpty() && message.toLowerCase(java.util.Locale.ROOT).contains("previous attempt"));
    }

    boolean isRunning() {
        return code.equals("IDEMPOTENCY_CONCURRENT_REQUEST");
    }
}
