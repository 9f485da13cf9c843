package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads contacts: those that changed, deleted ones among them, and single ones by id. */
final class ContactStream {

    static final String NAME = "contacts";

    private final Api api;

    ContactStream(Api api) {
        this.api = api;
    }

    Either<SyncFailure, Page> pull(Pull request, Call call) {
        ContactCursor cursor = ContactCursor.parse(request.cursor());
        Instant began = call.now();
        String soql = "SELECT " + String.join(",", ContactRows.FIELDS) + " FROM Contact WHERE " + cursor.where()
                + " ORDER BY SystemModstamp, Id LIMIT " + request.limit();
        return api.queryAll(call, soql).map(rows -> page(rows, cursor, request.limit(), began));
    }

    private Page page(List<JsonNode> rows, ContactCursor from, int limit, Instant began) {
        List<Incoming> changes = new ArrayList<>();
        ContactCursor cursor = from;
        for (JsonNode row : rows) {
            String id = row.path("Id").asText();
            Instant stamp = Json.instantAt(row, "SystemModstamp").orElse(cursor.at());
            changes.add(incoming(row, id, stamp, began));
            cursor = cursor.behind(stamp, id);
        }
        boolean more = rows.size() >= limit;
        ContactCursor next = more ? cursor : cursor.round(api.config().overlap());
        return new Page(changes, next.text(), more);
    }

    private static Incoming incoming(JsonNode row, String id, Instant stamp, Instant began) {
        Bytes body = Json.bytes(row);
        return new Incoming(
                NAME,
                ContactRows.TYPE + '/' + id,
                ContactRows.TYPE + '/' + id + '@' + stamp + '#' + digest(body),
                Optional.empty(),
                Optional.of(began),
                Map.of(),
                body);
    }

    private static String digest(Bytes body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.toArray());
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        var body = Json.object();
        var ids = body.putArray("ids");
        refs.forEach(ref -> ids.add(ref.value()));
        var fields = body.putArray("fields");
        ContactRows.FIELDS.forEach(fields::add);
        return api.ask(call, "/composite/sobjects/Contact", body).map(answer -> {
            List<Fetched> fetched = new ArrayList<>();
            for (int index = 0; index < refs.size(); index++) {
                JsonNode row = answer.path(index);
                fetched.add(
                        new Fetched(refs.get(index), row.isObject() ? Optional.of(Json.bytes(row)) : Optional.empty()));
            }
            return fetched;
        });
    }
}
