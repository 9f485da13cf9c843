package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /sobjects/O}, {@code /sobjects/O/id} and {@code /sobjects/O/key/value}: single records (REST API guide, sObject Rows). */
final class RowResource {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final Rows rows;
    private final Dml dml;
    private final Upserts upserts;

    RowResource(Rows rows, Dml dml, Upserts upserts) {
        this.rows = rows;
        this.dml = dml;
        this.upserts = upserts;
    }

    Answer create(ObjectType type, Call call, Dml.Writer writer) {
        return body(
                call,
                body -> dml.create(type, body, writer)
                        .fold(
                                Answer::refused,
                                row -> Answer.of(201, Records.success(row))
                                        .with("Location", Records.url(call.version(), row))));
    }

    Answer byId(ObjectType type, String id, Call call, Dml.Writer writer) {
        Optional<Row> row = RecordIds.complete(id).flatMap(full -> rows.find(type, full));
        if (row.isEmpty()) {
            return Answer.error(
                    404, "NOT_FOUND", "Provided external ID field does not exist or is not accessible: " + id);
        }
        return row.get().deleted()
                ? Answer.error(404, "ENTITY_IS_DELETED", "entity is deleted")
                : one(row.get(), call, writer);
    }

    private Answer one(Row row, Call call, Dml.Writer writer) {
        return switch (call.method()) {
            case "GET" -> read(row, call);
            case "PATCH" ->
                changedSince(row, call)
                        ? Answer.error(
                                412,
                                "ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE",
                                "Unable to update record. It has been changed since.")
                        : body(
                                call,
                                body -> dml.update(row, body, writer)
                                        .fold(Answer::refused, changed -> Answer.empty(204)));
            case "DELETE" -> dml.delete(row, writer).fold(Answer::refused, gone -> Answer.empty(204));
            default -> Answer.notAllowed(call.method());
        };
    }

    private static Answer read(Row row, Call call) {
        if (call.header("if-modified-since").isPresent() && !modifiedSince(row, call, "if-modified-since")) {
            return Answer.empty(304);
        }
        List<Field> fields = new ArrayList<>(row.type().fields());
        if (call.parameter("fields").isPresent()) {
            fields.clear();
            for (String name : call.parameter("fields").get().split(",", -1)) {
                Optional<Field> field = row.type().field(name.strip());
                if (field.isEmpty()) {
                    return Answer.error(
                            400, "INVALID_FIELD", "No such column '" + name + "' on sobject of type " + row.type());
                }
                fields.add(field.get());
            }
        }
        return Answer.ok(Records.record(call.version(), row, fields))
                .with("Last-Modified", HTTP_DATE.format(row.stamp()));
    }

    private static boolean changedSince(Row row, Call call) {
        return call.header("if-unmodified-since").isPresent() && modifiedSince(row, call, "if-unmodified-since");
    }

    private static boolean modifiedSince(Row row, Call call, String header) {
        try {
            return row.stamp()
                    .isAfter(Instant.from(HTTP_DATE.parse(call.header(header).orElse(""))));
        } catch (DateTimeParseException unreadable) {
            return true;
        }
    }

    Answer byKey(ObjectType type, String keyName, String value, Call call, Dml.Writer writer) {
        Optional<Field> key = Upserts.key(type, keyName);
        if (key.isEmpty()) {
            return Answer.error(
                    404, "NOT_FOUND", "Provided external ID field does not exist or is not accessible: " + keyName);
        }
        if (call.method().equals("PATCH")) {
            return upsert(type, key.get(), value, call, writer);
        }
        List<Row> found = rows.by(type, key.get(), value);
        if (found.size() > 1) {
            return choices(found, call);
        }
        return found.isEmpty() ? Answer.notFound() : one(found.get(0), call, writer);
    }

    private Answer upsert(ObjectType type, Field key, String value, Call call, Dml.Writer writer) {
        boolean mayCreate = !call.parameter("updateOnly").map("true"::equals).orElse(false);
        return body(call, body -> {
            if (body.has(key.name())) {
                return Answer.error(
                        400,
                        "INVALID_FIELD",
                        "The " + key.name() + " field should not be specified in the sobject data.");
            }
            Either<Upserts.Refused, Upserts.Done> result = upserts.upsert(type, key, value, body, mayCreate, writer);
            return result.fold(refused -> refused(refused, call), done -> {
                ObjectNode answer = Records.success(done.row()).put("created", done.created());
                return done.created()
                        ? Answer.of(201, answer).with("Location", Records.url(call.version(), done.row()))
                        : Answer.ok(answer);
            });
        });
    }

    private static Answer refused(Upserts.Refused refused, Call call) {
        if (!refused.choices().isEmpty()) {
            return choices(refused.choices(), call);
        }
        boolean missing = refused.errors().get(0).code().equals("NOT_FOUND");
        return missing ? Answer.errors(404, refused.errors()) : Answer.refused(refused.errors());
    }

    private static Answer choices(List<Row> rows, Call call) {
        ArrayNode urls = JsonNodeFactory.instance.arrayNode();
        rows.forEach(row -> urls.add(Records.url(call.version(), row)));
        return Answer.of(300, urls);
    }

    private static Answer body(Call call, java.util.function.Function<ObjectNode, Answer> then) {
        return call.object()
                .map(then)
                .orElseGet(() -> Answer.error(400, "JSON_PARSER_ERROR", "The body is not one JSON object."));
    }
}
