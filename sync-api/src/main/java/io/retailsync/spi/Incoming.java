package io.retailsync.spi;

import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One raw input as a connector found it, before it is stored.
 *
 * @param stream topic or stream, such as {@code orders/updated}
 * @param nativeKey the vendor's own key of what it is about: inputs of one native key are decided in their order
 * @param eventId the vendor's id of this delivery: a second input with it is a duplicate
 * @param hint the record to fetch before this can be decided; empty where the body is all there is
 * @param readAt when the reading of it began (pulled) or the vendor sent it (pushed); empty for the time of arrival
 * @param headers the few headers that translation needs
 * @param body the raw bytes
 */
public record Incoming(
        String stream,
        String nativeKey,
        String eventId,
        Optional<ExternalRef> hint,
        Optional<Instant> readAt,
        Map<String, String> headers,
        Bytes body) {

    /**
     * Copies the headers.
     *
     * @param stream topic or stream, such as {@code orders/updated}
     * @param nativeKey the vendor's own key of what it is about: inputs of one native key are decided in their order
     * @param eventId the vendor's id of this delivery: a second input with it is a duplicate
     * @param hint the record to fetch before this can be decided; empty where the body is all there is
     * @param readAt when the reading of it began (pulled) or the vendor sent it (pushed); empty for the time of arrival
     * @param headers the few headers that translation needs
     * @param body the raw bytes
     */
    public Incoming {
        headers = Map.copyOf(headers);
    }
}
