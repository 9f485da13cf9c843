package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/**
 * Upserts price book entries: first in the form that should fit, then those that were refused for their form in the other one. An
 * entry that somebody made by hand for the same product and book is taken over.
 */
final class PriceOperation implements Operation {

    private static final String ENTRY = "PricebookEntry";

    private final Api api;
    private final Collections collections;

    PriceOperation(Api api) {
        this.api = api;
        this.collections = new Collections(api);
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        List<ObjectNode> wires =
                effects.stream().map(effect -> Json.wire(effect.wire())).toList();
        List<Either<SyncFailure, RowResult>> results = new ArrayList<>(collections.upsert(
                call,
                ENTRY,
                wires.stream()
                        .map(wire -> form(wire, wire.path("known").asBoolean()))
                        .toList()));
        List<Integer> misjudged = new ArrayList<>();
        for (int index = 0; index < wires.size(); index++) {
            boolean known = wires.get(index).path("known").asBoolean();
            if (results.get(index).exists(result -> contradicts(result, known))) {
                misjudged.add(index);
            }
        }
        List<Either<SyncFailure, RowResult>> again = collections.upsert(
                call,
                ENTRY,
                misjudged.stream()
                        .map(index -> form(
                                wires.get(index),
                                !wires.get(index).path("known").asBoolean()))
                        .toList());
        for (int index = 0; index < misjudged.size(); index++) {
            results.set(misjudged.get(index), again.get(index));
        }
        List<Either<SyncFailure, Receipt>> outcomes = new ArrayList<>();
        for (int index = 0; index < wires.size(); index++) {
            outcomes.add(outcome(wires.get(index), results.get(index), call));
        }
        return outcomes;
    }

    private static ObjectNode form(JsonNode wire, boolean known) {
        ObjectNode record = Json.object().put(Fields.KEY, wire.path("key").asText());
        record.setAll((ObjectNode) wire.path("set"));
        return known ? record : record.setAll((ObjectNode) wire.path("create"));
    }

    private static boolean contradicts(RowResult result, boolean known) {
        return result.failedWith(known ? "REQUIRED_FIELD_MISSING" : "INVALID_FIELD_FOR_INSERT_UPDATE");
    }

    private Either<SyncFailure, Receipt> outcome(JsonNode wire, Either<SyncFailure, RowResult> result, Call call) {
        boolean madeByHand = result.exists(refused -> refused.failedWith("DUPLICATE_VALUE")
                && refused.errors().stream().noneMatch(error -> error.concerns(Fields.KEY)));
        Either<SyncFailure, String> id =
                madeByHand ? takeOver(wire, call) : result.flatMap(done -> done.outcome(false));
        return id.map(found -> Receipt.of(ExternalRef.of(call.system(), "pricebook-entry", found)));
    }

    private Either<SyncFailure, String> takeOver(JsonNode wire, Call call) {
        JsonNode create = wire.path("create");
        String book = create.has("Pricebook2Id")
                ? "Pricebook2Id = " + Soql.text(create.path("Pricebook2Id").asText())
                : "Pricebook2." + Fields.KEY + " = "
                        + Soql.text(wire.path("list").asText());
        String currency = create.has("CurrencyIsoCode")
                ? " AND CurrencyIsoCode = "
                        + Soql.text(create.path("CurrencyIsoCode").asText())
                : "";
        String soql = "SELECT Id FROM PricebookEntry WHERE Product2." + Fields.KEY + " = "
                + Soql.text(wire.path("sku").asText()) + " AND " + book + currency;
        return api.query(call, soql)
                .flatMap(rows -> rows.size() == 1
                        ? adopt(wire, rows.get(0).path("Id").asText(), call)
                        : Either.left(SyncFailure.passing("the price exists at Salesforce and can't be seen yet")));
    }

    private Either<SyncFailure, String> adopt(JsonNode wire, String id, Call call) {
        ObjectNode record = form(wire, true).put("id", id);
        return collections.update(call, ENTRY, List.of(record)).get(0).flatMap(result -> result.outcome(true));
    }
}
