package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;

/** Writes records and results the way the data API does. */
final class Records {

    private Records() {}

    static String url(String version, Row row) {
        return "/services/data/v" + version + "/sobjects/" + row.type() + '/' + row.id();
    }

    static ObjectNode attributes(String version, Row row) {
        ObjectNode attributes = JsonForm.object();
        attributes.put("type", row.type().name()).put("url", url(version, row));
        ObjectNode record = JsonForm.object();
        record.set("attributes", attributes);
        return record;
    }

    static ObjectNode record(String version, Row row, Collection<Field> fields) {
        ObjectNode record = attributes(version, row);
        fields.forEach(field -> record.set(field.name(), JsonForm.value(field, row.get(field))));
        return record;
    }

    static ObjectNode success(Row row) {
        ObjectNode result = JsonForm.object();
        result.put("id", row.id()).put("success", true).putArray("errors");
        return result;
    }

    static ObjectNode failure(List<ApiError> errors) {
        ObjectNode result = JsonForm.object();
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        errors.forEach(error -> all.add(error.inResult()));
        result.put("success", false).set("errors", all);
        return result;
    }
}
