package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.retailsync.model.Key;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.simulators.shopify.Article;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.spi.Effect;
import io.retailsync.spi.HttpRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The variables that the connector really sends, against the vendor's input types. */
class VariablesTest {

    private final ShopWorld world = new ShopWorld();
    private final Writes writes = new Writes(world);

    private void apply(Effect... effects) {
        world.connector.apply(List.of(effects), world);
    }

    /** Sends every mutation at least once, and what is asked before and after it. */
    private Map<Document, List<ObjectNode>> sent() {
        apply(writes.stock("MUG-1", 7, Optional.of(100L)), writes.stock("TEA-1", 5, Optional.of(99L)));
        world.shop.createProduct(Article.of("NEW-1", "New", BigDecimal.TEN), world.now);
        world.ids.put(new Key("sku", "NEW-1"), world.itemOf("NEW-1"));
        apply(writes.stock("NEW-1", 12, Optional.empty()));
        world.order(BasketLine.of("MUG-1", 2), BasketLine.of("TEA-1", 1));
        apply(writes.refund("5.00"));
        apply(writes.remainder());
        apply(writes.shipment("T-1", Writes.line("MUG-1", 1), Writes.line("TEA-1", 1)));
        world.order(BasketLine.of("MUG-1", 1));
        apply(writes.cancellation());
        Consent withdrawn = new Consent(ConsentState.WITHDRAWN, Instant.parse("2026-11-20T07:30:00Z"));
        apply(world.effect(
                "customer-set",
                world.connector.render(writes.customer(Writes.ada(withdrawn), writes.heldBy(world.ada)), world)));
        return world.requests.stream()
                .flatMap(VariablesTest::call)
                .collect(Collectors.groupingBy(
                        VariablesTest::document, () -> new EnumMap<>(Document.class), Collectors.toList()));
    }

    private static Stream<ObjectNode> call(HttpRequest request) {
        return Json.read(request.body()).filter(body -> body.has("query")).stream();
    }

    private static Document document(ObjectNode call) {
        return Stream.of(Document.values())
                .filter(document -> document.text().equals(call.path("query").asText()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // JSON is typed by what was asked for
    private static Set<String> coerced(GraphQLSchema schema, Document document, ObjectNode call) {
        OperationDefinition operation = Parser.parse(document.text())
                .getDefinitionsOfType(OperationDefinition.class)
                .get(0);
        Map<String, Object> variables = new ObjectMapper().convertValue(call.path("variables"), Map.class);
        Set<String> coerced = ValuesResolver.coerceVariableValues(
                        schema,
                        operation.getVariableDefinitions(),
                        RawVariables.of(variables),
                        GraphQLContext.getDefault(),
                        Locale.ENGLISH)
                .toMap()
                .keySet();
        assertThat(coerced).as("%s takes all that is sent", document).isEqualTo(variables.keySet());
        return coerced;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07", "2026-10"})
    void whatEveryMutationSendsFitsTheRealInputTypes(String version) throws Exception {
        GraphQLSchema schema = RealSchema.of(version);
        Map<Document, List<ObjectNode>> sent = sent();
        sent.forEach((document, calls) -> calls.forEach(
                call -> assertThat(coerced(schema, document, call)).isNotEmpty()));
        EnumSet<Document> mutations = EnumSet.allOf(Document.class);
        mutations.removeIf(document -> !document.writes());
        assertThat(sent.keySet()).containsAll(mutations);
    }

    @Test
    void whatDoesNotFitIsSeen() throws Exception {
        GraphQLSchema schema = RealSchema.of("2026-10");
        ObjectNode quantities = sent().get(Document.SET_QUANTITIES).get(0);
        ObjectNode input = (ObjectNode) quantities.at("/variables/input");
        ObjectNode misspelled = quantities.deepCopy();
        ((ObjectNode) misspelled.at("/variables/input")).put("reasons", "correction");
        assertThatThrownBy(() -> coerced(schema, Document.SET_QUANTITIES, misspelled))
                .isInstanceOf(GraphQLException.class);
        input.remove("reason");
        assertThatThrownBy(() -> coerced(schema, Document.SET_QUANTITIES, quantities))
                .isInstanceOf(GraphQLException.class);
    }
}
