package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import io.retailsync.model.EntityType;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.documents.ModelledRecords;
import io.retailsync.model.event.EventType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schemas of all entities and of all payloads of events, by name. */
public final class ModelSchemas {

    private static final SchemaGenerator GENERATOR = generator();

    private static final Map<String, Class<? extends Record>> RECORDS = found();

    private ModelSchemas() {}

    /** {@return the records that have a schema, by the schema's name} */
    public static Map<String, Class<? extends Record>> records() {
        return RECORDS;
    }

    private static Map<String, Class<? extends Record>> found() {
        Map<String, Class<? extends Record>> records = new LinkedHashMap<>();
        for (EntityType<?> entity : ModelledRecords.entities()) {
            records.put(entity.name(), entity.entity());
        }
        for (EventType<?> event : ModelledRecords.events()) {
            records.put(ModelledRecords.kebab(event.payload()), event.payload());
        }
        return records;
    }

    /** {@return the schema of a record} */
    public static ObjectNode of(String name, Class<?> record) {
        ObjectNode schema = new ObjectMapper().createObjectNode();
        ObjectNode generated = GENERATOR.generateSchema(record);
        schema.set("$schema", generated.get("$schema"));
        schema.put("$id", "urn:retailsync:schema:" + name + ":" + SchemaVersion.of(record));
        schema.put("title", record.getSimpleName());
        generated.remove("$schema");
        JsonNode definitions = generated.remove("$defs");
        schema.setAll(generated);
        if (definitions != null) {
            schema.set("$defs", definitions);
        }
        return schema;
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        new ObjectMapper(),
                        com.github.victools.jsonschema.generator.SchemaVersion.DRAFT_2020_12,
                        OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .with(Option.PLAIN_DEFINITION_KEYS);
        config.forTypesInGeneral()
                .withPropertySorter(Components::asDeclared)
                .withCustomDefinitionProvider(JsonForms::ofType);
        config.forFields()
                .withCustomDefinitionProvider(JsonForms::ofMember)
                .withRequiredCheck(Components::mandatory)
                .withArrayUniqueItemsResolver(Components::distinct)
                .withDescriptionResolver(Components::meaning)
                .withInstanceAttributeOverride(Components::govern);
        return new SchemaGenerator(config.build());
    }
}
