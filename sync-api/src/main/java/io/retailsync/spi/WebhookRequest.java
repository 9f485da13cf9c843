package io.retailsync.spi;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A webhook as it arrived.
 *
 * @param headers one value per name, names in lower case
 * @param body the raw bytes, over which signatures are made
 * @param receivedAt when it arrived; set by the engine
 */
public record WebhookRequest(Map<String, String> headers, Bytes body, Instant receivedAt) {

    /**
     * Lower-cases the header names.
     *
     * @param headers one value per name, names in lower case
     * @param body the raw bytes, over which signatures are made
     * @param receivedAt when it arrived; set by the engine
     */
    public WebhookRequest {
        headers = HttpRequest.lowerCased(headers);
    }

    /**
     * {@return a webhook that the engine will stamp with its time}
     *
     * @param headers as received
     * @param body the raw bytes
     */
    public static WebhookRequest of(Map<String, String> headers, byte[] body) {
        return new WebhookRequest(headers, Bytes.of(body), Instant.EPOCH);
    }

    /**
     * {@return the value of a header, if present}
     *
     * @param name header name in any case
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)));
    }

    /**
     * {@return the same at another time}
     *
     * @param time when it arrived
     */
    public WebhookRequest at(Instant time) {
        return new WebhookRequest(headers, body, time);
    }
}
