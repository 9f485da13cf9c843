package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The data API behind the session check: which path is answered by what. */
final class RestApi {

    private final Schema schema;
    private final Rows rows;
    private final EffectLog effects;
    private final Usage usage;
    private final Upserts upserts;
    private final RowResource single;
    private final Queries queries;
    private final Dml dml;

    RestApi(Schema schema, Rows rows, EffectLog effects, Dml dml, Usage usage, int pageSize) {
        this.schema = schema;
        this.rows = rows;
        this.effects = effects;
        this.usage = usage;
        this.dml = dml;
        this.upserts = new Upserts(rows, dml);
        this.single = new RowResource(rows, dml, upserts);
        this.queries = new Queries(schema, rows, pageSize);
    }

    /**
     * {@return the answer to an admitted call}
     *
     * @param call the call
     * @param writer who calls, and when
     */
    Answer answer(Call call, Dml.Writer writer) {
        return switch (call.segment(0)) {
            case "" -> Answer.ok(resources(call));
            case "sobjects" -> sobjects(call, writer);
            case "query", "queryAll" -> queries.answer(call, writer.at());
            case "composite" -> composite(call, writer);
            case "limits" -> call.path().size() == 1 ? Answer.ok(usage.limits()) : Answer.ok(recordCount(call));
            default -> Answer.notFound();
        };
    }

    static ArrayNode versions() {
        ArrayNode versions = JsonNodeFactory.instance.arrayNode();
        String[] labels = {"Spring '26", "Summer '26", "Winter '27"};
        for (int index = 0; index < labels.length; index++) {
            String version = 66 + index + ".0";
            versions.addObject()
                    .put("label", labels[index])
                    .put("url", "/services/data/v" + version)
                    .put("version", version);
        }
        return versions;
    }

    private static ObjectNode resources(Call call) {
        return JsonForm.object()
                .put("sobjects", call.url("/sobjects"))
                .put("query", call.url("/query"))
                .put("queryAll", call.url("/queryAll"))
                .put("composite", call.url("/composite"))
                .put("limits", call.url("/limits"));
    }

    private Answer composite(Call call, Dml.Writer writer) {
        if (call.path().size() == 1) {
            return new Composite(part -> answer(part, writer), this::transaction).answer(call);
        }
        return call.segment(1).equals("sobjects")
                ? new Collections(schema, rows, dml, upserts, this::transaction).answer(call, writer)
                : Answer.notFound();
    }

    private Transaction transaction() {
        return new Transaction(rows, effects);
    }

    private Answer sobjects(Call call, Dml.Writer writer) {
        if (call.path().size() == 1) {
            return Answer.ok(Descriptions.all(call, schema));
        }
        Optional<ObjectType> type = schema.find(call.segment(1));
        if (type.isEmpty()) {
            return Answer.notFound();
        }
        return switch (call.path().size()) {
            case 2 -> collection(type.get(), call, writer);
            case 3 -> named(type.get(), call, writer);
            case 4 -> single.byKey(type.get(), call.segment(2), call.segment(3), call, writer);
            default -> Answer.notFound();
        };
    }

    private Answer collection(ObjectType type, Call call, Dml.Writer writer) {
        if (call.method().equals("POST")) {
            return single.create(type, call, writer);
        }
        ObjectNode basics = JsonForm.object();
        basics.set("objectDescribe", Descriptions.summary(call, type));
        basics.putArray("recentItems");
        return call.method().equals("GET") ? Answer.ok(basics) : Answer.notAllowed(call.method());
    }

    private Answer named(ObjectType type, Call call, Dml.Writer writer) {
        return switch (call.segment(2)) {
            case "describe" -> Answer.ok(Descriptions.full(call, type));
            case "updated", "deleted" -> changes(type, call, writer.at());
            case "Id" -> single.create(type, call, writer);
            default -> single.byId(type, call.segment(2), call, writer);
        };
    }

    private Answer changes(ObjectType type, Call call, Instant now) {
        Instant start;
        Instant end;
        try {
            start = FieldValues.instant(call.parameter("start").orElse(""));
            end = FieldValues.instant(call.parameter("end").orElse(""));
        } catch (DateTimeException unreadable) {
            return Answer.error(400, "INVALID_REPLICATION_DATE", "start and end are ISO 8601 instants");
        }
        boolean deleted = call.segment(2).equals("deleted");
        ObjectNode answer = JsonForm.object();
        ArrayNode list = answer.putArray(deleted ? "deletedRecords" : "ids");
        rows.all(type).stream()
                .filter(row -> row.deleted() == deleted)
                .filter(row -> !row.stamp().isBefore(start) && row.stamp().isBefore(end))
                .forEach(row -> {
                    if (deleted) {
                        list.addObject().put("id", row.id()).put("deletedDate", JsonForm.stamp(row.stamp()));
                    } else {
                        list.add(row.id());
                    }
                });
        if (deleted) {
            answer.put("earliestDateAvailable", JsonForm.stamp(now.minus(java.time.Duration.ofDays(15))));
        }
        return Answer.ok(answer.put("latestDateCovered", JsonForm.stamp(end.isBefore(now) ? end : now)));
    }

    private ObjectNode recordCount(Call call) {
        ObjectNode answer = JsonForm.object();
        ArrayNode counts = answer.putArray("sObjects");
        for (String name : call.parameter("sObjects").orElse("").split(",", -1)) {
            schema.find(name)
                    .ifPresent(type -> counts.addObject()
                            .put(
                                    "count",
                                    rows.all(type).stream()
                                            .filter(row -> !row.deleted())
                                            .count())
                            .put("name", type.name()));
        }
        return answer;
    }
}
