package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers a field from the entry of the same name in snake case, enum values in upper case. What webhook shapes don't have and
 * GraphQL can't leave out is false, zero or an empty list.
 */
final class DocumentFetcher implements DataFetcher<@Nullable Object> {

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        String name = environment.getField().getName();
        Object source = environment.getSource();
        if (source instanceof Map<?, ?> view) {
            return view.get(name);
        }
        if (source instanceof JsonNode document) {
            return value(document.path(snake(name)), environment.getFieldType());
        }
        return null;
    }

    static @Nullable Object value(JsonNode node, GraphQLOutputType type) {
        GraphQLType inner = GraphQLTypeUtil.unwrapNonNull(type);
        if (node.isMissingNode() || node.isNull()) {
            return type instanceof GraphQLNonNull ? absent(inner) : null;
        }
        if (inner instanceof GraphQLList list) {
            return list(node, (GraphQLOutputType) list.getWrappedType());
        }
        if (node.isContainerNode()) {
            return node;
        }
        if (inner instanceof GraphQLEnumType) {
            return node.asText().toUpperCase(Locale.ROOT);
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.asText();
    }

    private static @Nullable Object absent(GraphQLType type) {
        if (type instanceof GraphQLList) {
            return List.of();
        }
        return switch (GraphQLTypeUtil.simplePrint(type)) {
            case "Boolean" -> false;
            case "Int" -> 0;
            case "String", "HTML" -> "";
            default -> null;
        };
    }

    private static List<@Nullable Object> list(JsonNode node, GraphQLOutputType elementType) {
        List<@Nullable Object> values = new ArrayList<>();
        node.forEach(element -> values.add(value(element, elementType)));
        return values;
    }

    static String snake(String camel) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char letter = camel.charAt(i);
            if (Character.isUpperCase(letter)) {
                snake.append('_').append(Character.toLowerCase(letter));
            } else {
                snake.append(letter);
            }
        }
        return snake.toString();
    }
}
