package io.retailsync.shopify.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The vendor's own schema of one version, whose scalars take what their descriptions say and nothing else. */
final class RealSchema {

    private RealSchema() {}

    @SuppressWarnings("unchecked") // JSON is typed by what was asked for
    static GraphQLSchema of(String version) throws Exception {
        String text = SharedFiles.unzipped("admin_schema_" + version + ".introspection.json.gz");
        ObjectMapper mapper = new ObjectMapper().enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
        Map<String, Object> introspection =
                (Map<String, Object>) mapper.readValue(text, Map.class).get("data");
        var types = new SchemaParser()
                .buildRegistry(new IntrospectionResultToSchema().createSchemaDefinition(introspection));
        RuntimeWiring wiring =
                RuntimeWiring.newRuntimeWiring().wiringFactory(new Scalars()).build();
        return new SchemaGenerator().makeExecutableSchema(types, wiring);
    }

    /** {@return the values of an enum, by name} */
    static Set<String> values(GraphQLSchema schema, String type) {
        return ((GraphQLEnumType) schema.getType(type))
                .getValues().stream()
                        .map(value -> value.getName())
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static final class Scalars extends MockedWiringFactory {

        @Override
        public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
            String name = environment.getScalarTypeDefinition().getName();
            return GraphQLScalarType.newScalar()
                    .name(name)
                    .coercing(new Strict(name))
                    .build();
        }
    }

    private record Strict(String name) implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            try {
                return checked(value);
            } catch (RuntimeException malformed) {
                throw new CoercingParseValueException(value + " is no " + name);
            }
        }

        private Object checked(Object value) {
            switch (name) {
                case "DateTime" -> OffsetDateTime.parse((String) value);
                case "Decimal", "Money" -> new BigDecimal((String) value);
                case "UnsignedInt64" -> Long.parseUnsignedLong((String) value);
                case "URL" -> URI.create((String) value);
                case "JSON" -> {}
                default -> List.of((String) value);
            }
            return value;
        }

        @Override
        public Object parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (value instanceof StringValue text) {
                return parseValue(String.valueOf(text.getValue()), context, locale);
            }
            throw new CoercingParseLiteralException(value + " is no " + name);
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(input.toString());
        }
    }
}
