package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Call;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/**
 * Many records in one request, a result for each (REST API guide, sObject Collections). More than 200 records become several requests.
 * A request that is refused as a whole is halved until the record is found that spoils it.
 */
final class Collections {

    static final int MOST = 200;

    private final Api api;

    Collections(Api api) {
        this.api = api;
    }

    /**
     * {@return a result or failure per record, in their order}
     *
     * @param records each with its key
     */
    List<Either<SyncFailure, RowResult>> upsert(Call call, String type, List<ObjectNode> records) {
        return inPortions(records, part -> write(call, "PATCH", upsertPath(type), type, part));
    }

    /** {@return a result or failure per record, in their order} */
    List<Either<SyncFailure, RowResult>> create(Call call, String type, List<ObjectNode> records) {
        return inPortions(records, part -> write(call, "POST", "/composite/sobjects", type, part));
    }

    /**
     * {@return a result or failure per record, in their order}
     *
     * @param records each with its {@code id}
     */
    List<Either<SyncFailure, RowResult>> update(Call call, String type, List<ObjectNode> records) {
        return inPortions(records, part -> write(call, "PATCH", "/composite/sobjects", type, part));
    }

    static String upsertPath(String type) {
        return "/composite/sobjects/" + type + '/' + Fields.KEY;
    }

    static ObjectNode body(String type, List<ObjectNode> records) {
        ObjectNode body = Json.object().put("allOrNone", false);
        ArrayNode array = body.putArray("records");
        records.forEach(record -> {
            ObjectNode typed = Json.object();
            typed.putObject("attributes").put("type", type);
            array.add(typed.setAll(record));
        });
        return body;
    }

    private interface Portion {
        List<Either<SyncFailure, RowResult>> send(List<ObjectNode> records);
    }

    private static List<Either<SyncFailure, RowResult>> inPortions(List<ObjectNode> records, Portion portion) {
        List<Either<SyncFailure, RowResult>> results = new ArrayList<>();
        for (int from = 0; from < records.size(); from += MOST) {
            results.addAll(portion.send(records.subList(from, Math.min(from + MOST, records.size()))));
        }
        return results;
    }

    private List<Either<SyncFailure, RowResult>> write(
            Call call, String method, String path, String type, List<ObjectNode> records) {
        Either<SyncFailure, JsonNode> answer = api.write(call, method, path, body(type, records));
        if (answer.isRight()) {
            return results(answer.get(), records.size());
        }
        boolean spoiled = answer.getLeft().kind() == SyncFailure.Kind.REJECTED && records.size() > 1;
        if (!spoiled) {
            return records.stream()
                    .map(record -> Either.<SyncFailure, RowResult>left(answer.getLeft()))
                    .toList();
        }
        int half = records.size() / 2;
        List<Either<SyncFailure, RowResult>> all =
                new ArrayList<>(write(call, method, path, type, records.subList(0, half)));
        all.addAll(write(call, method, path, type, records.subList(half, records.size())));
        return all;
    }

    static List<Either<SyncFailure, RowResult>> results(JsonNode answer, int expected) {
        List<JsonNode> rows = Json.list(answer);
        List<Either<SyncFailure, RowResult>> results = new ArrayList<>();
        for (int index = 0; index < expected; index++) {
            results.add(
                    index < rows.size()
                            ? Either.right(RowResult.of(rows.get(index)))
                            : Either.left(
                                    SyncFailure.ambiguous("Salesforce answered for fewer records than were sent")));
        }
        return results;
    }
}
