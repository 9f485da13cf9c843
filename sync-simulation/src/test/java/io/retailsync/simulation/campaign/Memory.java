package io.retailsync.simulation.campaign;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A vendor's memory of idempotency keys: a repeat gets the first result, another body is refused, old keys are forgotten. */
final class Memory {

    private final Duration window;
    private final Map<String, Remembered> byKey = new HashMap<>();

    private record Remembered(Instant at, String fingerprint, HttpResponse result) {}

    Memory(Duration window) {
        this.window = window;
    }

    HttpResponse once(HttpRequest request, Instant now, Supplier<HttpResponse> effect) {
        String key = request.header("idempotency-key").orElse("");
        if (key.isEmpty()) {
            return Wire.refusal(422, "no-idempotency-key");
        }
        byKey.values().removeIf(old -> old.at().plus(window).isBefore(now));
        Remembered before = byKey.get(key);
        String fingerprint = request.uri() + " " + request.body().utf8();
        if (before != null) {
            return before.fingerprint().equals(fingerprint) ? before.result() : Wire.refusal(422, "key-reused");
        }
        HttpResponse result = effect.get();
        byKey.put(key, new Remembered(now, fingerprint, result));
        return result;
    }
}
