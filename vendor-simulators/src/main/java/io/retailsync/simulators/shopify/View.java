package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One field that is being answered: where it stands, with which arguments, in which shop and when.
 *
 * @param environment what GraphQL knows of it
 */
record View(DataFetchingEnvironment environment) {

    /** Answers one field. */
    @FunctionalInterface
    interface Resolver {
        /** {@return the field's value, empty for null} */
        Optional<?> resolve(View view);
    }

    ShopState shop() {
        return Objects.requireNonNull(environment.getGraphQlContext().get(ShopState.class));
    }

    Instant now() {
        return Objects.requireNonNull(environment.getGraphQlContext().get(Instant.class));
    }

    /** {@return whether a rule of the shop's own refuses what this request wants} */
    boolean refused() {
        return environment.getGraphQlContext().getOrDefault(GraphQlApi.REFUSED, false);
    }

    KeyMemory keys() {
        return Objects.requireNonNull(environment.getGraphQlContext().get(KeyMemory.class));
    }

    /** {@return the document whose field this is} */
    ObjectNode source() {
        ObjectNode source = environment.getSource();
        return Objects.requireNonNull(source);
    }

    /** {@return the order that the document is a part of} */
    Optional<ObjectNode> parentOrder() {
        long own = source().path("_order_id").asLong();
        return shop().order(own == 0 ? source().path("order_id").asLong() : own);
    }

    Optional<String> text(String argument) {
        return Optional.ofNullable(environment.<Object>getArgument(argument)).map(Object::toString);
    }

    Optional<Integer> number(String argument) {
        return Optional.ofNullable(environment.<Integer>getArgument(argument));
    }

    boolean flag(String argument) {
        return Boolean.TRUE.equals(environment.getArgument(argument));
    }

    List<String> texts(String argument) {
        List<String> texts = environment.getArgument(argument);
        return texts == null ? List.of() : texts;
    }

    Map<String, Object> input(String argument) {
        Map<String, Object> input = environment.getArgument(argument);
        return input == null ? Map.of() : input;
    }
}
