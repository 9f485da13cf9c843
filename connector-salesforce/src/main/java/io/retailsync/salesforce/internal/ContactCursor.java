package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where reading stands. Reading goes in rounds; each goes back by an overlap behind the newest stamp that was seen, because rows become visible
 * when their transaction commits, with a stamp from before. Within a round a keyset of stamp and id leads from page to page: many rows share
 * one second.
 *
 * @param newest the newest stamp that any round has seen
 * @param at stamp of the last row of the page before, at a round's start where it begins
 * @param id of that row; empty at a round's start
 */
record ContactCursor(Instant newest, Instant at, String id) {

    static ContactCursor start() {
        return new ContactCursor(Instant.EPOCH, Instant.EPOCH, "");
    }

    static ContactCursor parse(Optional<String> text) {
        return text.map(cursor -> Json.read(Bytes.utf8(cursor)))
                .filter(JsonNode::isObject)
                .map(ContactCursor::of)
                .orElseGet(ContactCursor::start);
    }

    private static ContactCursor of(JsonNode node) {
        Instant newest = Json.instantAt(node, "newest").orElse(Instant.EPOCH);
        Instant at = Json.instantAt(node, "at").orElse(Instant.EPOCH);
        return new ContactCursor(newest, at, node.path("id").asText(""));
    }

    ContactCursor behind(Instant stamp, String rowId) {
        return new ContactCursor(stamp.isAfter(newest) ? stamp : newest, stamp, rowId);
    }

    /**
     * {@return the start of the next round}
     *
     * @param overlap how far it goes back
     */
    ContactCursor round(Duration overlap) {
        Instant back = newest.minus(overlap);
        return new ContactCursor(newest, back.isBefore(Instant.EPOCH) ? Instant.EPOCH : back, "");
    }

    String where() {
        String from = Soql.instant(at);
        return id.isEmpty()
                ? "SystemModstamp >= " + from
                : "((SystemModstamp = " + from + " AND Id > " + Soql.text(id) + ") OR SystemModstamp > " + from + ")";
    }

    String text() {
        ObjectNode node = Json.object();
        return Json.text(
                node.put("newest", newest.toString()).put("at", at.toString()).put("id", id));
    }
}
