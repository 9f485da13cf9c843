package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private final ShopWorld world = new ShopWorld();

    @ParameterizedTest
    @ValueSource(strings = {"2026-07", "2026-10"})
    void everyDocumentIsValidAgainstTheRealSchema(String version) throws Exception {
        GraphQLSchema schema = RealSchema.of(version);
        for (Document document : Document.values()) {
            List<ValidationError> errors =
                    ParseAndValidate.validate(schema, Parser.parse(document.text()), Locale.ENGLISH);
            assertThat(errors).as("%s against %s", document, version).isEmpty();
        }
    }

    /** Asked for as many unknown objects as a batch holds, the simulated shop says what the query asks for. */
    @ParameterizedTest
    @EnumSource(Document.class)
    void noDocumentAsksForMoreThanAThousandPoints(Document document) {
        JsonNode answer = send(document);
        int requested = answer.at("/extensions/cost/requestedQueryCost").asInt();
        assertThat(answer.at("/errors/0/extensions/code").asText()).isNotEqualTo("MAX_COST_EXCEEDED");
        assertThat(requested).as("%s", answer).isBetween(1, 1_000);
    }

    private JsonNode send(Document document) {
        ObjectNode body = Json.object().put("query", document.text());
        ObjectNode variables = body.putObject("variables");
        for (int i = 0; i < document.batch(); i++) {
            for (String name : List.of("ids", "items")) {
                variables.withArrayProperty(name).add("gid://shopify/Order/" + i);
            }
        }
        HttpRequest login = HttpRequest.post(
                URI.create("https://acme.myshopify.com/admin/oauth/access_token"),
                "application/x-www-form-urlencoded",
                Bytes.utf8("grant_type=client_credentials&client_id=app&client_secret=shpss_secret"));
        String token = Json.read(
                        world.simulator.handle(login, world.now).response().body())
                .orElseThrow()
                .path("access_token")
                .asText();
        for (String name : List.of("id", "location", "item", "key")) {
            variables.put(name, "gid://shopify/Location/1");
        }
        variables.put("reason", "OTHER").putObject("identifier").put("id", "gid://shopify/Customer/1");
        inputs(document, variables);
        HttpRequest request = HttpRequest.post(
                        URI.create("https://acme.myshopify.com/admin/api/2026-10/graphql.json"),
                        "application/json",
                        Json.write(body))
                .with("X-Shopify-Access-Token", token);
        return Json.read(world.simulator.handle(request, world.now).response().body())
                .orElseThrow();
    }

    private static void inputs(Document document, ObjectNode variables) {
        variables.putObject("fulfillment").putArray("lineItemsByFulfillmentOrder");
        ObjectNode input = variables.putObject("input");
        switch (document) {
            case SET_QUANTITIES ->
                input.put("name", "on_hand").put("reason", "correction").putArray("quantities");
            case CREATE_REFUND -> input.put("orderId", "gid://shopify/Order/1");
            case SET_EMAIL_CONSENT ->
                input.put("customerId", "gid://shopify/Customer/1")
                        .putObject("emailMarketingConsent")
                        .put("marketingState", "PENDING");
            default -> {}
        }
    }

    @Test
    void mutationsThatNeedTheDirectiveCarryIt() {
        for (Document document :
                List.of(Document.SET_QUANTITIES, Document.CREATE_REFUND, Document.ACTIVATE_INVENTORY)) {
            assertThat(document.text()).contains("@idempotent(key: $key)");
        }
    }
}
