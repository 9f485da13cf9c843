package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Finds the record that an external id names and changes it, or creates it. */
final class Upserts {

    /**
     * What an upsert did.
     *
     * @param row the record as stored
     * @param created whether it is new
     */
    record Done(Row row, boolean created) {}

    /**
     * Why an upsert did nothing.
     *
     * @param errors the reasons
     * @param choices the records among which the key can't choose
     */
    record Refused(List<ApiError> errors, List<Row> choices) {}

    private final Rows rows;
    private final Dml dml;

    Upserts(Rows rows, Dml dml) {
        this.rows = rows;
        this.dml = dml;
    }

    /**
     * {@return the field, where an upsert may name it: an external id, a look-up key, or the id}
     *
     * @param type object
     * @param name field
     */
    static Optional<Field> key(ObjectType type, String name) {
        return type.field(name).filter(field -> field.key() != Field.Key.NONE);
    }

    Either<Refused, Done> upsert(
            ObjectType type, Field key, String value, ObjectNode body, boolean mayCreate, Dml.Writer writer) {
        String wanted = key.type() == FieldType.ID ? RecordIds.complete(value).orElse(value) : value.strip();
        List<Row> found = wanted.isEmpty() ? List.of() : rows.by(type, key, wanted);
        if (found.size() > 1) {
            return Either.left(new Refused(
                    List.of(ApiError.of(
                            "DUPLICATE_EXTERNAL_ID",
                            key.name() + ": more than one record found for external id field: " + value)),
                    found));
        }
        if (found.size() == 1) {
            return dml.update(found.get(0), body, writer)
                    .mapLeft(errors -> new Refused(errors, List.of()))
                    .map(row -> new Done(row, false));
        }
        return mayCreate ? create(type, key, wanted, body, writer) : missing();
    }

    private Either<Refused, Done> create(ObjectType type, Field key, String value, ObjectNode body, Dml.Writer writer) {
        boolean byId = key.type() == FieldType.ID;
        if (byId && !value.isEmpty()) {
            return Either.left(new Refused(
                    List.of(ApiError.of("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id")), List.of()));
        }
        ObjectNode whole = byId ? body : body.deepCopy().put(key.name(), value);
        return dml.create(type, whole, writer)
                .mapLeft(errors -> new Refused(errors, List.of()))
                .map(row -> new Done(row, true));
    }

    private static Either<Refused, Done> missing() {
        return Either.left(
                new Refused(List.of(ApiError.of("NOT_FOUND", "The requested resource does not exist")), List.of()));
    }
}
