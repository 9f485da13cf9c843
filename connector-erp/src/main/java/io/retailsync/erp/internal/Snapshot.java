package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Incoming;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was read of one record. Its id is made of what it says, so that the same said again is a duplicate.
 *
 * @param stream of the record
 * @param number the record's key
 * @param body what is understood of it, without what varies from one reading to the next
 */
record Snapshot(String stream, String number, ObjectNode body) {

    Incoming incoming(Optional<ExternalRef> hint, Instant readAt) {
        Bytes bytes = Json.bytes(body);
        String eventId = number + "#" + UUID.nameUUIDFromBytes(bytes.toArray());
        return new Incoming(stream, number, eventId, hint, Optional.of(readAt), Map.of(), bytes);
    }
}
