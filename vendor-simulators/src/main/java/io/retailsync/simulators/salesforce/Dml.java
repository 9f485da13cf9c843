package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.simulators.salesforce.Incoming.Purpose;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates, changes and deletes records, whoever asks for it. */
final class Dml {

    /**
     * Who writes, and when.
     *
     * @param at the vendor's time, which becomes the stamp in whole seconds
     * @param userId the user's id
     * @param create what the effect of a new record is called
     * @param update what the effect of a changed record is called
     */
    record Writer(Instant at, String userId, String create, String update) {}

    private static final Map<String, String> AUTO_NUMBERS =
            Map.of("Order", "OrderNumber", "OrderItem", "OrderItemNumber", "Case", "CaseNumber");

    private final Rows rows;
    private final Incoming incoming;
    private final Rules rules;
    private final EffectLog effects;
    private final RecordIds ids = new RecordIds();
    private final Map<String, Integer> serials = new HashMap<>();
    private Optional<ApiError> next = Optional.empty();

    Dml(Rows rows, Schema schema, EffectLog effects) {
        this.rows = rows;
        this.incoming = new Incoming(schema, rows);
        this.rules = new Rules(rows, schema);
        this.effects = effects;
    }

    Either<List<ApiError>, Row> create(ObjectType type, ObjectNode body, Writer writer) {
        return allowed()
                .flatMap(free -> incoming.read(type, body, Purpose.CREATE))
                .map(values -> merged(blank(type, writer), values))
                .flatMap(row -> save(Optional.empty(), row, writer));
    }

    Either<List<ApiError>, Row> update(Row before, ObjectNode body, Writer writer) {
        return allowed()
                .flatMap(free -> incoming.read(before.type(), body, Purpose.UPDATE))
                .map(values -> merged(before, values))
                .flatMap(row -> save(Optional.of(before), row, writer));
    }

    Either<List<ApiError>, Row> delete(Row row, Writer writer) {
        Rule rule = rules.of(row.type());
        Optional<ApiError> objection = rule.objection(row);
        if (objection.isPresent()) {
            return Either.left(List.of(objection.get()));
        }
        return allowed().map(free -> {
            rule.dependants(row).forEach(child -> bin(child, writer));
            return bin(row, writer);
        });
    }

    private Row bin(Row row, Writer writer) {
        Row binned = stamped(row, writer).binned();
        rows.put(binned);
        rules.of(row.type()).ripple(binned);
        effects.wrote(writer.at(), "delete", Optional.of(row), binned);
        return binned;
    }

    private Row blank(ObjectType type, Writer writer) {
        Row row = new Row(type, ids.next(type.keyPrefix()), Map.of(), false)
                .with("CreatedDate", writer.at().truncatedTo(ChronoUnit.SECONDS))
                .with("CreatedById", writer.userId());
        for (Field field : type.fields()) {
            if (field.initial() != null) {
                row = row.with(field.name(), field.initial());
            }
        }
        return type.field("OwnerId").isPresent() ? row.with("OwnerId", writer.userId()) : row;
    }

    private static Row merged(Row row, Map<Field, Optional<Object>> values) {
        Row changed = row;
        for (Map.Entry<Field, Optional<Object>> value : values.entrySet()) {
            changed = changed.with(value.getKey().name(), value.getValue().orElse(null));
        }
        return changed;
    }

    private Either<List<ApiError>, Row> save(Optional<Row> before, Row row, Writer writer) {
        List<ApiError> errors = new ArrayList<>(missing(row));
        errors.addAll(doubled(row));
        if (!errors.isEmpty()) {
            return Either.left(errors);
        }
        Rule rule = rules.of(row.type());
        return rule.settle(before, stamped(row, writer), writer.at())
                .mapLeft(List::of)
                .map(settled -> before.isEmpty() ? numbered(settled) : settled)
                .peek(settled -> {
                    rows.put(settled);
                    rule.ripple(settled);
                    effects.wrote(writer.at(), before.isEmpty() ? writer.create() : writer.update(), before, settled);
                });
    }

    private Row numbered(Row row) {
        String field = AUTO_NUMBERS.get(row.type().name());
        if (field == null) {
            return row;
        }
        int serial = serials.merge(row.type().name(), 1, Integer::sum);
        return row.with(field, "%08d".formatted(1_000 + serial));
    }

    private static Row stamped(Row row, Writer writer) {
        Instant second = writer.at().truncatedTo(ChronoUnit.SECONDS);
        return row.with("LastModifiedDate", second)
                .with("SystemModstamp", second)
                .with("LastModifiedById", writer.userId());
    }

    private static List<ApiError> missing(Row row) {
        List<String> names = row.type().fields().stream()
                .filter(field -> field.required() && field.access() != Field.Access.READ_ONLY)
                .filter(field -> row.get(field) == null)
                .map(Field::name)
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(new ApiError(
                        "REQUIRED_FIELD_MISSING",
                        "Required fields are missing: [" + String.join(", ", names) + "]",
                        names));
    }

    private List<ApiError> doubled(Row row) {
        List<ApiError> errors = new ArrayList<>();
        for (Field field : row.type().fields()) {
            Object value = field.unique() ? row.get(field) : null;
            if (value != null) {
                rows.by(row.type(), field, value.toString()).stream()
                        .filter(other -> !other.id().equals(row.id()))
                        .findFirst()
                        .ifPresent(other -> errors.add(duplicate(field, other)));
            }
        }
        return errors;
    }

    private static ApiError duplicate(Field field, Row other) {
        String shortId = other.id().substring(0, 15);
        return ApiError.of(
                "DUPLICATE_VALUE",
                "duplicate value found: " + field.name() + " duplicates value on record with id: " + shortId);
    }

    /**
     * Lets the next write fail.
     *
     * @param how with which error; empty for not at all
     */
    void failNextWrite(Optional<ApiError> how) {
        next = how;
    }

    private Either<List<ApiError>, Boolean> allowed() {
        Optional<ApiError> failure = next;
        next = Optional.empty();
        return failure.<Either<List<ApiError>, Boolean>>map(error -> Either.left(List.of(error)))
                .orElseGet(() -> Either.right(true));
    }
}
