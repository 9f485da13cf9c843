package io.retailsync.model.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.retailsync.model.Coded;
import java.util.Arrays;
import java.util.Map;

/**
 * The JSON forms that stand in no annotation: what the JSON form of this library makes of a type, and what the constructors of the core's
 * values insist on. That both sides say the same is proven with documents that either refuses.
 */
final class JsonForms {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String DECIMAL = "{'type': 'string', 'pattern': '^-?[0-9]{1,20}([.][0-9]{1,12})?$'}";
    private static final String VISIBLE = "{'type': 'string', 'pattern': '[^ ]'}";

    private static final Map<String, String> TYPES = Map.of(
            "BigDecimal", DECIMAL,
            "Instant", "{'type': 'string', 'format': 'date-time'}",
            "CurrencyCode", "{'type': 'string', 'pattern': '^[A-Z]{3}$'}",
            "EmailAddress", "{'type': 'string', 'maxLength': 254, 'pattern': '^.+@[^@]+$'}",
            "PhoneNumber", "{'type': 'string', 'pattern': '^[+][1-9][0-9]{3,14}$'}",
            "PersonalText", "{'type': 'string', 'maxLength': 5000}");

    private static final Map<String, String> MEMBERS = Map.of(
            "Money.amount", "{'type': 'string', 'pattern': '^-?[0-9]{1,15}([.][0-9]{1,4})?$'}",
            "Quantity.value", "{'type': 'string', 'pattern': '^-?[0-9]{1,20}([.][0-9]{1,6})?$'}",
            "Quantity.unit", "{'type': 'string', 'maxLength': 3, 'pattern': '[^ ]'}",
            "PostalAddress.lines", "{'type': 'array', 'items': {'type': 'string'}, 'maxItems': 4}",
            "PostalAddress.country", "{'type': 'string', 'pattern': '^[A-Z]{2}$'}",
            "PersonName.full", VISIBLE,
            "Key.type", VISIBLE,
            "Key.id", VISIBLE);

    private JsonForms() {}

    static CustomDefinition ofType(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() == Coded.class) {
            return inline(coded(type.getTypeParameters().get(0).getErasedType()));
        }
        String form = TYPES.get(type.getErasedType().getSimpleName());
        return form == null ? null : inline(object(form));
    }

    static CustomPropertyDefinition ofMember(FieldScope field, SchemaGenerationContext context) {
        String record = field.getDeclaringType().getErasedType().getSimpleName();
        String form = record.equals("ExternalRef") ? VISIBLE : MEMBERS.get(record + "." + field.getDeclaredName());
        return form == null || field.isFakeContainerItemScope()
                ? null
                : new CustomPropertyDefinition(object(form), CustomDefinition.AttributeInclusion.YES);
    }

    /** A name of the list, or what a system wrote for which the list has no name. */
    private static ObjectNode coded(Class<?> list) {
        ObjectNode coded = object("{'anyOf': [{'type': 'string', 'enum': []}, {'type': 'object', 'properties': "
                + "{'raw': {'type': 'string'}, 'system': {'type': 'string'}}, 'required': ['raw', 'system']}]}");
        ArrayNode names = (ArrayNode) coded.at("/anyOf/0/enum");
        Arrays.stream(list.getEnumConstants())
                .map(name -> ((Enum<?>) name).name())
                .forEach(names::add);
        return coded;
    }

    private static CustomDefinition inline(ObjectNode form) {
        return new CustomDefinition(
                form, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    private static ObjectNode object(String quotedSingly) {
        try {
            return (ObjectNode) MAPPER.readTree(quotedSingly.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
