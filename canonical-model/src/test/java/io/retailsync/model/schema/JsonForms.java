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

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("BigDecimal", DECIMAL),
            Map.entry("Instant", "{'type': 'string', 'format': 'date-time'}"),
            Map.entry("CurrencyCode", "{'type': 'string', 'pattern': '^[A-Z]{3}$'}"),
            Map.entry("CountryCode", "{'type': 'string', 'pattern': '^[A-Z]{2}$'}"),
            Map.entry("RegionCode", "{'type': 'string', 'pattern': '^[A-Z]{2}-[A-Z0-9]{1,3}$'}"),
            Map.entry("UnitCode", "{'type': 'string', 'pattern': '^[A-Z0-9]{2,3}$'}"),
            Map.entry("Gtin", "{'type': 'string', 'pattern': '^([0-9]{8}|[0-9]{12,14})$'}"),
            Map.entry("Gln", "{'type': 'string', 'pattern': '^[0-9]{13}$'}"),
            Map.entry("Sscc", "{'type': 'string', 'pattern': '^[0-9]{18}$'}"),
            Map.entry("Sku", "{'type': 'string', 'maxLength': 64, 'pattern': '[^ ]'}"),
            Map.entry("HsCode", "{'type': 'string', 'pattern': '^[0-9]{6,10}$'}"),
            Map.entry("UnspscCode", "{'type': 'string', 'pattern': '^[0-9]{8}$'}"),
            Map.entry(
                    "LanguageTag",
                    "{'type': 'string', 'maxLength': 64, 'pattern': '^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$'}"),
            Map.entry("TimeZoneId", "{'type': 'string', 'maxLength': 64, 'pattern': '^[A-Za-z][A-Za-z0-9_+/-]*$'}"),
            Map.entry("EmailAddress", "{'type': 'string', 'maxLength': 254, 'pattern': '^.+@[^@]+$'}"),
            Map.entry("PhoneNumber", "{'type': 'string', 'pattern': '^[+][1-9][0-9]{3,14}$'}"),
            Map.entry("Percentage", "{'type': 'string', 'pattern': '^[0-9]{1,4}([.][0-9]{1,6})?$'}"),
            Map.entry("LocalDate", "{'type': 'string', 'format': 'date', 'pattern': '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'}"),
            Map.entry("PersonalText", "{'type': 'string', 'maxLength': 5000}"));

    private static final String MEASURE = "{'type': 'string', 'pattern': '^[0-9]{1,20}([.][0-9]{1,6})?$'}";
    private static final String COUNT = "{'type': 'integer', 'minimum': 1}";

    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("Money.amount", "{'type': 'string', 'pattern': '^-?[0-9]{1,15}([.][0-9]{1,4})?$'}"),
            Map.entry("UnitAmount.amount", "{'type': 'string', 'pattern': '^-?[0-9]{1,15}([.][0-9]{1,12})?$'}"),
            Map.entry("Quantity.value", "{'type': 'string', 'pattern': '^-?[0-9]{1,15}([.][0-9]{1,6})?$'}"),
            Map.entry("Quantity.unit", "{'type': 'string', 'maxLength': 3, 'pattern': '[^ ]'}"),
            Map.entry(
                    "PostalAddress.lines",
                    "{'type': 'array', 'items': {'type': 'string', 'maxLength': 255}, 'maxItems': 4}"),
            Map.entry("PostalAddress.country", "{'type': 'string', 'pattern': '^[A-Z]{2}$'}"),
            Map.entry("PersonName.given", "{'type': 'string', 'maxLength': 255}"),
            Map.entry("PersonName.family", "{'type': 'string', 'maxLength': 255}"),
            Map.entry("PersonName.full", visible(512)),
            Map.entry("Key.type", visible(64)),
            Map.entry("Key.id", visible(700)),
            Map.entry("ExternalRef.system", visible(64)),
            Map.entry("ExternalRef.type", visible(64)),
            Map.entry("ExternalRef.value", visible(512)),
            Map.entry("RoundingPolicy.name", "{'type': 'string', 'pattern': '^[a-z][a-z0-9-]{0,63}$'}"),
            Map.entry("RoundingPolicy.version", COUNT),
            Map.entry("TaxId.value", "{'type': 'string', 'pattern': '^[A-Z0-9+*]{1,20}$'}"),
            Map.entry("ActorRef.id", "{'type': 'string', 'maxLength': 128, 'pattern': '[^ ]'}"),
            Map.entry("ActorRef.display", "{'type': 'string', 'maxLength': 255}"),
            Map.entry("ReasonCode.code", "{'type': 'string', 'pattern': '^[A-Z][A-Z_]*$'}"),
            Map.entry("ReasonCode.vendorCode", "{'type': 'string', 'maxLength': 64, 'pattern': '[^ ]'}"),
            Map.entry("UnitConversion.numerator", COUNT),
            Map.entry("UnitConversion.denominator", COUNT),
            Map.entry("Weight.value", MEASURE),
            Map.entry("Dimensions.length", MEASURE),
            Map.entry("Dimensions.width", MEASURE),
            Map.entry("Dimensions.height", MEASURE));

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
        String form = MEMBERS.get(record + "." + field.getDeclaredName());
        return form == null || field.isFakeContainerItemScope()
                ? null
                : new CustomPropertyDefinition(object(form), CustomDefinition.AttributeInclusion.YES);
    }

    private static String visible(int most) {
        return "{'type': 'string', 'maxLength': " + most + ", 'pattern': '[^ ]'}";
    }

    /** A name of the list or of a later version of it, or what a system wrote for which the list has no name. */
    private static ObjectNode coded(Class<?> list) {
        ObjectNode coded = object("{'anyOf': [{'type': 'string', 'pattern': '^[A-Z][A-Z0-9_]{0,63}$', 'x-names': []},"
                + " {'type': 'object', 'properties': {'raw': {'type': 'string', 'maxLength': 255},"
                + " 'system': {'type': 'string', 'maxLength': 64}}, 'required': ['raw', 'system']}]}");
        ArrayNode names = (ArrayNode) coded.at("/anyOf/0/x-names");
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
