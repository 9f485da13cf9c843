package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@code /composite/sobjects}: up to 200 records in one call, a result for each in its place (REST API guide, sObject Collections). */
final class Collections {

    private static final int MOST_RECORDS = 200;
    private static final ApiError ROLLED_BACK = ApiError.of(
            "ALL_OR_NONE_OPERATION_ROLLED_BACK",
            "Record rolled back because not all records were valid and the request was using AllOrNone header");

    private final Schema schema;
    private final Rows rows;
    private final Dml dml;
    private final Upserts upserts;
    private final Supplier<Transaction> transactions;

    Collections(Schema schema, Rows rows, Dml dml, Upserts upserts, Supplier<Transaction> transactions) {
        this.schema = schema;
        this.rows = rows;
        this.dml = dml;
        this.upserts = upserts;
        this.transactions = transactions;
    }

    /**
     * {@return the answer to a call below {@code /composite/sobjects}}
     *
     * @param call the call
     * @param writer who calls
     */
    Answer answer(Call call, Dml.Writer writer) {
        boolean ofOneType = call.path().size() > 2;
        if (call.method().equals("DELETE")) {
            return delete(call, writer);
        }
        Optional<ObjectNode> body = call.method().equals("GET") ? Optional.of(JsonForm.object()) : call.object();
        if (body.isEmpty()) {
            return Answer.error(400, "JSON_PARSER_ERROR", "The body is not one JSON object.");
        }
        if (ofOneType && !call.method().equals("PATCH")) {
            return retrieve(call, body.get());
        }
        return write(call, body.get(), writer);
    }

    private Answer write(Call call, ObjectNode body, Dml.Writer writer) {
        List<JsonNode> records = list(body.path("records"));
        if (records.size() > MOST_RECORDS) {
            return tooMany();
        }
        if (!records.stream().allMatch(JsonNode::isObject)) {
            return Answer.error(400, "JSON_PARSER_ERROR", "A record is not a JSON object.");
        }
        boolean allOrNone = body.path("allOrNone").asBoolean(false);
        if (call.path().size() == 4) {
            return upsert(call, records, allOrNone, writer);
        }
        if (call.method().equals("PATCH")) {
            return each(records, allOrNone, record -> update(record, writer));
        }
        return each(records, allOrNone, record -> create(record, writer));
    }

    private Either<List<ApiError>, ObjectNode> create(JsonNode record, Dml.Writer writer) {
        return type(record)
                .flatMap(type -> dml.create(type, (ObjectNode) record, writer))
                .map(Records::success);
    }

    private Either<List<ApiError>, ObjectNode> update(JsonNode record, Dml.Writer writer) {
        String id = record.hasNonNull("id")
                ? record.path("id").asText()
                : record.path("Id").asText();
        ObjectNode body = ((ObjectNode) record).deepCopy();
        body.remove(List.of("id", "Id"));
        return type(record)
                .flatMap(type -> living(type, id))
                .flatMap(row -> dml.update(row, body, writer))
                .map(Records::success);
    }

    private Either<List<ApiError>, Row> living(ObjectType type, String id) {
        Optional<Row> row = RecordIds.complete(id).flatMap(full -> rows.find(type, full));
        if (row.isEmpty()) {
            return Either.left(List.of(ApiError.of("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id")));
        }
        return row.get().deleted()
                ? Either.left(List.of(ApiError.of("ENTITY_IS_DELETED", "entity is deleted")))
                : Either.right(row.get());
    }

    private Either<List<ApiError>, ObjectType> type(JsonNode record) {
        String name = record.path("attributes").path("type").asText();
        return schema.find(name)
                .<Either<List<ApiError>, ObjectType>>map(Either::right)
                .orElseGet(() -> Either.left(
                        List.of(ApiError.of("INVALID_TYPE", "sObject type '" + name + "' is not supported."))));
    }

    private Answer upsert(Call call, List<JsonNode> records, boolean allOrNone, Dml.Writer writer) {
        Optional<ObjectType> type = schema.find(call.segment(2));
        Optional<Field> key = type.flatMap(found -> Upserts.key(found, call.segment(3)));
        if (type.isEmpty() || key.isEmpty()) {
            return Answer.error(
                    404,
                    "NOT_FOUND",
                    "Provided external ID field does not exist or is not accessible: " + call.segment(3));
        }
        Map<String, Integer> times = new HashMap<>();
        records.forEach(record -> times.merge(folded(keyOf(record, key.get())), 1, Integer::sum));
        return each(records, allOrNone, record -> {
            String value = keyOf(record, key.get());
            if (!value.isEmpty() && times.getOrDefault(folded(value), 0) > 1) {
                return Either.left(
                        List.of(ApiError.of("DUPLICATE_VALUE", "Duplicate external id specified: " + value)));
            }
            ObjectNode body = ((ObjectNode) record).deepCopy();
            body.remove(key.get().name());
            boolean noKey = value.isEmpty() && key.get().type() != FieldType.ID;
            return noKey
                    ? Either.left(List.of(ApiError.of(
                            "MISSING_ARGUMENT",
                            key.get().name() + " not specified",
                            key.get().name())))
                    : upserts.upsert(type.get(), key.get(), value, body, true, writer)
                            .mapLeft(Upserts.Refused::errors)
                            .map(done -> Records.success(done.row()).put("created", done.created()));
        });
    }

    private static String keyOf(JsonNode record, Field key) {
        return record.hasNonNull(key.name()) ? record.path(key.name()).asText().strip() : "";
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    private Answer delete(Call call, Dml.Writer writer) {
        List<JsonNode> ids = Stream.of(call.parameter("ids").orElse("").split(",", -1))
                .filter(id -> !id.isBlank())
                .<JsonNode>map(com.fasterxml.jackson.databind.node.TextNode::valueOf)
                .toList();
        if (ids.size() > MOST_RECORDS) {
            return tooMany();
        }
        boolean allOrNone = call.parameter("allOrNone").map("true"::equals).orElse(false);
        return each(
                ids,
                allOrNone,
                id -> schema.ofId(id.asText())
                        .<Either<List<ApiError>, ObjectType>>map(Either::right)
                        .orElseGet(
                                () -> Either.left(List.of(ApiError.of("MALFORMED_ID", "malformed id " + id.asText()))))
                        .flatMap(type -> living(type, id.asText()))
                        .flatMap(row -> dml.delete(row, writer))
                        .map(Records::success));
    }

    private Answer each(
            List<JsonNode> records, boolean allOrNone, Function<JsonNode, Either<List<ApiError>, ObjectNode>> write) {
        Transaction transaction = transactions.get();
        List<Either<List<ApiError>, ObjectNode>> results = new ArrayList<>();
        records.forEach(record -> results.add(write.apply(record)));
        boolean undone = allOrNone && results.stream().anyMatch(Either::isLeft);
        if (undone) {
            transaction.rollBack();
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        results.forEach(result ->
                all.add(result.fold(Records::failure, done -> undone ? Records.failure(List.of(ROLLED_BACK)) : done)));
        return Answer.ok(all);
    }

    private Answer retrieve(Call call, ObjectNode body) {
        Optional<ObjectType> type = schema.find(call.segment(2));
        if (type.isEmpty()) {
            return Answer.notFound();
        }
        List<String> ids = names(call, body, "ids");
        List<Field> fields = new ArrayList<>();
        for (String name : names(call, body, "fields")) {
            Optional<Field> field = type.get().field(name);
            if (field.isEmpty()) {
                return Answer.error(
                        400, "INVALID_FIELD", "No such column '" + name + "' on sobject of type " + type.get());
            }
            fields.add(field.get());
        }
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        ids.forEach(id -> found.add(RecordIds.complete(id)
                .flatMap(full -> rows.living(type.get(), full))
                .<JsonNode>map(row -> Records.record(call.version(), row, fields))
                .orElse(NullNode.getInstance())));
        return Answer.ok(found);
    }

    private static List<String> names(Call call, ObjectNode body, String member) {
        return call.method().equals("GET")
                ? List.of(call.parameter(member).orElse("").split(",", -1))
                : list(body.path(member)).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static Answer tooMany() {
        return Answer.error(
                400,
                "EXCEEDED_ID_LIMIT",
                "record limit reached. cannot submit more than " + MOST_RECORDS + " records in this call");
    }
}
