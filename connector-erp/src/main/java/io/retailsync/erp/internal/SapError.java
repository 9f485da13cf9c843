package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.http.Redaction;
import io.retailsync.spi.HttpResponse;
import java.util.Optional;
import java.util.Set;

/**
 * What the gateway said was wrong. On top stands often only that nothing was saved: the reason is the first detail of severity error
 * (erp reference, A8).
 *
 * @param code class and number, such as {@code V1/302}
 * @param text in words, without what must not be logged
 * @param target the property that it is about, or empty
 * @param transaction the vendor's id of the failed request, which their support asks for
 */
record SapError(String code, String text, String target, String transaction) {

    /** Somebody has the object open: it heals by itself (erp reference, A6). */
    private static final Set<String> LOCKS = Set.of("V1/042", "MC/601");

    /** Reads an answer; empty where it is not the gateway's JSON. */
    static Optional<SapError> in(HttpResponse response) {
        return Json.tree(response.body())
                .map(body -> body.path("error"))
                .filter(JsonNode::isObject)
                .map(SapError::of);
    }

    private static SapError of(JsonNode error) {
        JsonNode inner = error.path("innererror");
        JsonNode reason = error;
        for (JsonNode detail : inner.path("errordetails")) {
            if (detail.path("severity").asText().equals("error")) {
                reason = detail;
                break;
            }
        }
        JsonNode message = reason.path("message");
        return new SapError(
                reason.path("code").asText(error.path("code").asText()),
                Redaction.of(message.isObject() ? message.path("value").asText() : message.asText()),
                reason.path("target").asText(),
                inner.path("transactionid").asText());
    }

    boolean isLock() {
        return LOCKS.contains(code) || text.contains("currently being processed") || text.contains("is locked by");
    }

    @Override
    public String toString() {
        return code + ": " + text + (transaction.isEmpty() ? "" : " (transaction " + transaction + ")");
    }
}
