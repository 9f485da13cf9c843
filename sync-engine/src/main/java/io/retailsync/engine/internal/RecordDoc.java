package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Stamp;
import java.util.Map;

/**
 * A record as it was folded.
 *
 * @param version one more with every accepted change; 0 before the first
 * @param values by attribute
 * @param provenance by attribute
 * @param unknown by system
 * @param events how many events were told of it
 */
record RecordDoc(
        long version,
        Map<String, JsonNode> values,
        Map<String, Stamp> provenance,
        Map<String, String> unknown,
        long events) {

    static RecordDoc empty() {
        return new RecordDoc(0, Map.of(), Map.of(), Map.of(), 0);
    }

    RecordDoc told(long count) {
        return new RecordDoc(version, values, provenance, unknown, events + count);
    }
}
