package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the body of a write: field names, access, values, references and parents named by their external id. */
final class Incoming {

    /** What the body is for. */
    enum Purpose {
        CREATE,
        UPDATE
    }

    private final Schema schema;
    private final Rows rows;

    Incoming(Schema schema, Rows rows) {
        this.schema = schema;
        this.rows = rows;
    }

    /**
     * {@return the new values, empty ones clear a field}
     *
     * @param type the object
     * @param body the record as sent
     * @param purpose create or update
     */
    Either<List<ApiError>, Map<Field, Optional<Object>>> read(ObjectType type, ObjectNode body, Purpose purpose) {
        Map<Field, Optional<Object>> values = new LinkedHashMap<>();
        List<ApiError> errors = new ArrayList<>();
        List<String> barred = new ArrayList<>();
        body.properties().forEach(member -> {
            if (!member.getKey().equals("attributes")) {
                read(type, member.getKey(), member.getValue(), purpose, values, errors, barred);
            }
        });
        if (!barred.isEmpty()) {
            errors.add(barred(barred));
        }
        return errors.isEmpty() ? Either.right(values) : Either.left(errors);
    }

    private void read(
            ObjectType type,
            String name,
            JsonNode node,
            Purpose purpose,
            Map<Field, Optional<Object>> values,
            List<ApiError> errors,
            List<String> barred) {
        Optional<Field> parent = node.isObject() ? type.relationship(name) : Optional.empty();
        Optional<Field> named = parent.isPresent() ? parent : type.field(name);
        if (named.isEmpty()) {
            errors.add(ApiError.of("INVALID_FIELD", "No such column '" + name + "' on sobject of type " + type));
            return;
        }
        Field field = named.get();
        if (field.type() == FieldType.ID) {
            errors.add(ApiError.of("INVALID_FIELD", "The Id field should not be specified in the sobject data."));
        } else if (purpose == Purpose.CREATE ? !field.createable() : !field.updateable()) {
            barred.add(field.name());
        } else {
            value(field, node).peek(value -> values.put(field, value)).peekLeft(errors::add);
        }
    }

    private Either<ApiError, Optional<Object>> value(Field field, JsonNode node) {
        if (node.isObject()) {
            return parent(field, (ObjectNode) node).map(Optional::of);
        }
        boolean blank = node.isNull() || (node.isTextual() && node.textValue().isBlank());
        if (blank) {
            return field.type() == FieldType.BOOLEAN
                    ? Either.left(ApiError.of(
                            "INVALID_TYPE_ON_FIELD_IN_RECORD",
                            field.name() + ": value not of required type: null",
                            field.name()))
                    : Either.right(Optional.empty());
        }
        return FieldValues.parse(field, node)
                .flatMap(value -> field.type() == FieldType.REFERENCE ? target(field, value) : Either.right(value))
                .map(Optional::of);
    }

    private Either<ApiError, Object> target(Field field, Object value) {
        String id = value.toString();
        if (field.referenceTo().contains("User")) {
            return Either.right(id);
        }
        Optional<ObjectType> type =
                schema.ofId(id).filter(found -> field.referenceTo().contains(found.name()));
        if (type.isEmpty()) {
            return Either.left(ApiError.of(
                    "FIELD_INTEGRITY_EXCEPTION", field.name() + ": id value of incorrect type: " + id, field.name()));
        }
        Optional<Row> row = rows.find(type.get(), id);
        if (row.isEmpty()) {
            return Either.left(ApiError.of("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", field.name()));
        }
        return row.get().deleted()
                ? Either.left(ApiError.of("ENTITY_IS_DELETED", "entity is deleted", field.name()))
                : Either.right(id);
    }

    private Either<ApiError, Object> parent(Field field, ObjectNode named) {
        String typeName = field.referenceTo().size() == 1
                ? field.referenceTo().get(0)
                : named.path("attributes").path("type").asText();
        Optional<ObjectType> type = schema.find(typeName);
        List<String> keys = new ArrayList<>();
        named.fieldNames().forEachRemaining(keys::add);
        keys.remove("attributes");
        Optional<Field> key = type.filter(found -> keys.size() == 1)
                .flatMap(found -> found.field(keys.get(0)))
                .filter(found -> found.key() != Field.Key.NONE);
        if (type.isEmpty() || key.isEmpty()) {
            return Either.left(ApiError.of(
                    "INVALID_FIELD",
                    "Cannot reference a foreign key field " + field.name() + " without one external id of "
                            + typeName));
        }
        String value = named.path(keys.get(0)).asText();
        List<Row> found = rows.by(type.get(), key.get(), value);
        if (found.size() == 1) {
            return Either.right(found.get(0).id());
        }
        String problem = found.isEmpty() ? " not found for field " : " is not unique for field ";
        return Either.left(ApiError.of(
                "INVALID_FIELD",
                "Foreign key external ID: " + value + problem + key.get().name() + " in entity "
                        + type.get().name()));
    }

    private static ApiError barred(List<String> names) {
        return new ApiError(
                "INVALID_FIELD_FOR_INSERT_UPDATE",
                "Unable to create/update fields: " + String.join(", ", names)
                        + ". Please check the security settings of this field and verify that it is read/write for"
                        + " your profile or permission set.",
                names);
    }
}
