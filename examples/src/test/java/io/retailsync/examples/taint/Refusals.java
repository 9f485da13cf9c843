package io.retailsync.examples.taint;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The refusals of vendors that quote whatever they were asked about. */
final class Refusals {

    private Refusals() {}

    /**
     * {@return the answer that a fault makes, if it makes one}
     *
     * @param about what the request was about
     * @param current what there is instead, for a conflict that tells it
     */
    static Optional<HttpResponse> of(
            FaultKind kind, HttpRequest request, List<? extends JsonNode> about, Optional<JsonNode> current) {
        String quote = quoting(about);
        boolean writes = !request.method().equals("GET");
        return switch (kind) {
            case THROTTLED -> Optional.of(Wire.refusal(429, "throttled", "too much of " + quote));
            case EXPIRED_TOKEN -> Optional.of(Wire.refusal(401, "expired", "nobody may see " + quote));
            case STALE_VERSION -> writes ? Optional.of(conflict(quote, current)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static HttpResponse conflict(String quote, Optional<JsonNode> current) {
        var told = Wire.object().put("code", "stale").put("message", "not the latest: " + quote);
        current.ifPresent(there -> told.set("current", there));
        return Wire.answer(412, told);
    }

    /** {@return all that stands in documents, in sentences} */
    static String quoting(List<? extends JsonNode> documents) {
        return documents.stream()
                .flatMap(document -> Quotes.of(document.path("record")).stream())
                .collect(Collectors.joining("; "));
    }
}
