package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.service.LogActivity;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes activities as tasks. Tasks know no external id, so a task is created blindly once and, where its answer was lost, looked for by
 * the reference that was written into it.
 */
final class TaskOperation implements Operation {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final Api api;
    private final Collections collections;

    TaskOperation(Api api) {
        this.api = api;
        this.collections = new Collections(api);
    }

    static Rendered render(LogActivity command, Lookup lookup) {
        return lookup.id(command.subject(), "order")
                .<Rendered>map(order -> Rendered.command(Json.bytes(Json.object()
                        .put(Fields.KEY, command.reference())
                        .put("WhatId", order)
                        .put("Subject", command.title())
                        .put("Status", "Completed"))))
                .orElseGet(() -> Rendered.waiting(command.subject(), "order"));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        List<Either<SyncFailure, Receipt>> outcomes = new ArrayList<>();
        collections
                .create(
                        call,
                        "Task",
                        effects.stream().map(effect -> Json.wire(effect.wire())).toList())
                .forEach(result ->
                        outcomes.add(result.flatMap(done -> done.outcome(false)).map(id -> receipt(call, id))));
        return outcomes;
    }

    private static Receipt receipt(Call call, String id) {
        return Receipt.of(ExternalRef.of(call.system(), "task", id));
    }

    @Override
    public List<Probe> probe(List<Effect> effects, Call call) {
        List<String> references = effects.stream().map(TaskOperation::reference).toList();
        Either<SyncFailure, List<JsonNode>> rows = api.query(
                call,
                "SELECT Id, " + Fields.KEY + " FROM Task WHERE " + Fields.KEY + " IN " + Soql.oneOf(references)
                        + " ORDER BY CreatedDate, Id");
        if (rows.isLeft()) {
            return references.stream()
                    .map(reference -> Probe.notYetKnown(LOOK_AGAIN))
                    .toList();
        }
        Map<String, String> found = new HashMap<>();
        rows.get()
                .forEach(row -> found.putIfAbsent(
                        row.path(Fields.KEY).asText(), row.path("Id").asText()));
        return references.stream()
                .map(reference -> Optional.ofNullable(found.get(reference))
                        .map(id -> Probe.happened(receipt(call, id).found()))
                        .orElseGet(Probe::no))
                .toList();
    }

    private static String reference(Effect effect) {
        return Json.wire(effect.wire()).path(Fields.KEY).asText();
    }
}
