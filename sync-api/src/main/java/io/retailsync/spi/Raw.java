package io.retailsync.spi;

import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A stored raw input on its way into translation.
 *
 * @param system the host's name of the system that it came from: references are written with it
 * @param stream topic or stream
 * @param hint what was to be fetched, where it was a hint
 * @param form what {@code body} is
 * @param headers what {@link Incoming#headers()} kept
 * @param body the input's own bytes, or those of the fetch
 * @param original the input's own bytes
 * @param readAt when the reading of {@code body} began
 */
public record Raw(
        String system,
        String stream,
        Optional<ExternalRef> hint,
        Form form,
        Map<String, String> headers,
        Bytes body,
        Bytes original,
        Instant readAt) {

    /** Where the body comes from. */
    public enum Form {
        /** From the input itself: there was no hint, or its fetch was impossible. */
        PAYLOAD,
        /** From the fetch of the hint. */
        FETCHED,
        /** There is no body: the fetch found no such record, twice. */
        GONE
    }

    /**
     * Copies the headers.
     *
     * @param system the host's name of the system that it came from: references are written with it
     * @param stream topic or stream
     * @param hint what was to be fetched, where it was a hint
     * @param form what {@code body} is
     * @param headers what {@link Incoming#headers()} kept
     * @param body the input's own bytes, or those of the fetch
     * @param original the input's own bytes
     * @param readAt when the reading of {@code body} began
     */
    public Raw {
        headers = Map.copyOf(headers);
    }
}
