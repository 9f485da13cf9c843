package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A schema that documents are compared with, formats included: they are off by default in 2020-12. */
final class Validator {

    private final Schema schema;

    private Validator(Schema schema) {
        this.schema = schema;
    }

    static Validator of(JsonNode schema) {
        return new Validator(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema));
    }

    /** {@return what the schema has against the document} */
    List<Error> faults(JsonNode document) {
        return schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** {@return whether the schema has nothing against the document; the first fault is enough to know} */
    boolean accepts(JsonNode document) {
        return schema.validate(
                        document,
                        context -> context.executionConfig(
                                config -> config.formatAssertionsEnabled(true).failFast(true)))
                .isEmpty();
    }

    /** As the specification has it by default: a format is a remark. */
    boolean acceptsWithoutFormats(JsonNode document) {
        return schema.validate(document).isEmpty();
    }
}
