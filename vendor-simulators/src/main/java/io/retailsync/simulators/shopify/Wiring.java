package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds the executable schema: our subset of Admin GraphQL 2026-10 with an answer for each field. */
final class Wiring {

    private static final List<String> PARTS =
            List.of("root", "customers", "catalogue", "orders", "refunds", "fulfilment");

    private final RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();

    /** {@return the schema as one document, for tests too} */
    static String subset() {
        StringBuilder text = new StringBuilder();
        PARTS.forEach(part -> text.append(resource(part + ".graphqls")).append('\n'));
        return text.toString();
    }

    private static String resource(String name) {
        try (InputStream stream = Wiring.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static GraphQLSchema schema() {
        Wiring wiring = new Wiring();
        Scalars.all().forEach(wiring::scalar);
        RootView.wire(wiring);
        CustomerView.wire(wiring);
        CatalogueView.wire(wiring);
        OrderView.wire(wiring);
        MoneyView.wire(wiring);
        FulfilmentView.wire(wiring);
        Mutations.wire(wiring);
        TypeDefinitionRegistry types = new SchemaParser().parse(subset());
        List.of(
                        "Node",
                        "DisplayableError",
                        "JobResult",
                        "LegacyInteroperability",
                        "DiscountApplication",
                        "PricingValue",
                        "ReturnLineItemType")
                .forEach(wiring::abstractType);
        return new SchemaGenerator().makeExecutableSchema(types, wiring.finish());
    }

    private void scalar(GraphQLScalarType scalar) {
        wiring.scalar(scalar);
    }

    private void abstractType(String name) {
        TypeResolver resolver = environment -> environment.getSchema().getObjectType(typeOf(environment.getObject()));
        wiring.type(TypeRuntimeWiring.newTypeWiring(name).typeResolver(resolver));
    }

    private static String typeOf(@Nullable Object value) {
        if (value instanceof Map<?, ?> view) {
            return Objects.toString(view.get("__typename"));
        }
        return Gid.of((JsonNode) Objects.requireNonNull(value)).orElseThrow().type();
    }

    private RuntimeWiring finish() {
        DocumentFetcher byName = new DocumentFetcher();
        return wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                        .defaultDataFetcher(DataFetcherFactories.useDataFetcher(byName)))
                .build();
    }

    /** Answers a field. */
    void field(String type, String field, View.Resolver resolver) {
        DataFetcher<@Nullable Object> fetcher =
                environment -> resolver.resolve(new View(environment)).orElse(null);
        wiring.type(TypeRuntimeWiring.newTypeWiring(type).dataFetcher(field, fetcher));
    }

    /** Answers a field of a type with a page of a list whose rows keep their places. */
    void connection(String type, String field, Function<View, Collection<?>> rows) {
        field(type, field, view -> java.util.Optional.of(Pages.of(rows.apply(view), view)));
    }
}
