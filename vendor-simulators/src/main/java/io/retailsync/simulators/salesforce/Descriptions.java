package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code describe} answers: the members that clients read, from the same metadata by which writes are judged. */
final class Descriptions {

    private Descriptions() {}

    static ObjectNode all(Call call, Schema schema) {
        ObjectNode answer = JsonForm.object().put("encoding", "UTF-8").put("maxBatchSize", 200);
        ArrayNode objects = answer.putArray("sobjects");
        schema.all().forEach(type -> objects.add(summary(call, type)));
        return answer;
    }

    static ObjectNode summary(Call call, ObjectType type) {
        String url = call.url("/sobjects/" + type);
        ObjectNode summary = JsonForm.object();
        summary.put("name", type.name())
                .put("label", type.name())
                .put("keyPrefix", type.keyPrefix())
                .put("custom", false)
                .put("createable", true)
                .put("updateable", true)
                .put("deletable", true)
                .put("queryable", true)
                .put("replicateable", true)
                .put("retrieveable", true);
        summary.putObject("urls")
                .put("sobject", url)
                .put("describe", url + "/describe")
                .put("rowTemplate", url + "/{ID}");
        return summary;
    }

    static ObjectNode full(Call call, ObjectType type) {
        ObjectNode description = summary(call, type);
        ArrayNode fields = description.putArray("fields");
        type.fields().forEach(field -> fields.add(field(field)));
        description.putArray("childRelationships");
        description.putArray("recordTypeInfos");
        return description;
    }

    private static ObjectNode field(Field field) {
        ObjectNode node = JsonForm.object();
        boolean number = field.type() == FieldType.DOUBLE || field.type() == FieldType.CURRENCY;
        node.put("name", field.name())
                .put("label", field.name())
                .put("type", field.type().vendorName())
                .put("length", field.length())
                .put("byteLength", field.length() * (field.type().isId() ? 1 : 3))
                .put("precision", number ? field.integerDigits() + field.scale() : 0)
                .put("scale", field.scale())
                .put("digits", field.type() == FieldType.INT ? field.integerDigits() : 0)
                .put("nillable", !field.required() && field.type() != FieldType.BOOLEAN)
                .put("defaultedOnCreate", field.initial() != null || defaulted(field))
                .put("createable", field.createable())
                .put("updateable", field.updateable())
                .put("filterable", field.filterable())
                .put("sortable", field.filterable())
                .put("externalId", field.externalId())
                .put("idLookup", field.key() != Field.Key.NONE)
                .put("unique", field.unique())
                .put("caseSensitive", false)
                .put("custom", field.name().endsWith("__c"))
                .put("restrictedPicklist", !field.values().isEmpty())
                .put("relationshipName", field.relationship().isEmpty() ? null : field.relationship());
        ArrayNode targets = node.putArray("referenceTo");
        field.referenceTo().forEach(targets::add);
        ArrayNode values = node.putArray("picklistValues");
        field.values().stream()
                .sorted()
                .forEach(value -> values.addObject()
                        .put("active", true)
                        .put("label", value)
                        .put("value", value));
        return node;
    }

    private static boolean defaulted(Field field) {
        boolean bySystem = field.access() == Field.Access.READ_ONLY && field.required();
        return field.name().equals("OwnerId") || (bySystem && !field.name().equals("Name"));
    }
}
