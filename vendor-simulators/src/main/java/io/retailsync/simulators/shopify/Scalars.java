package io.retailsync.simulators.shopify;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The scalars of the Admin API: all of them texts in JSON, times in UTC. */
final class Scalars {

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        Stream<GraphQLScalarType> texts = Stream.of("Decimal", "HTML", "Money", "UnsignedInt64", "URL", "JSON")
                .map(name -> scalar(name, UnaryOperator.identity()));
        return Stream.concat(texts, Stream.of(scalar("DateTime", Scalars::utc))).toList();
    }

    private static String utc(String text) {
        return (text.endsWith("Z") ? Instant.parse(text) : Stamp.parse(text)).toString();
    }

    private static GraphQLScalarType scalar(String name, UnaryOperator<String> form) {
        return GraphQLScalarType.newScalar().name(name).coercing(new Text(form)).build();
    }

    private record Text(UnaryOperator<String> form) implements Coercing<String, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return form.apply(value.toString());
        }

        @Override
        public String parseValue(Object value, GraphQLContext context, Locale locale) {
            try {
                return form.apply(value.toString());
            } catch (DateTimeException malformed) {
                throw new CoercingParseValueException("malformed value");
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(serialize(input, context, locale));
        }

        @Override
        public String parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (value instanceof StringValue text) {
                return parseValue(Objects.toString(text.getValue()), context, locale);
            }
            if (value instanceof IntValue number) {
                return number.getValue().toString();
            }
            if (value instanceof FloatValue number) {
                return number.getValue().toPlainString();
            }
            throw new CoercingParseLiteralException("malformed literal");
        }
    }
}
