package io.retailsync.simulators.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdminApiTest {

    private static final String SHOP = "{ shop { name currencyCode } }";

    private final AdminClient client = new AdminClient(AdminClient.settings()).login();

    @Test
    void clientCredentialsGiveATokenForAboutADay() {
        HttpRequest request = HttpRequest.post(
                AdminClient.HOST.resolve("/admin/oauth/access_token"),
                "application/x-www-form-urlencoded",
                Bytes.utf8("grant_type=client_credentials&client_id=app&client_secret=shpss_secret"));
        JsonNode answer =
                AdminClient.tree(client.simulator.handle(request, client.now).response());
        assertThat(answer.path("expires_in").asInt()).isEqualTo(86_399);
        assertThat(answer.path("scope").asText()).contains("write_orders");
        assertThat(answer.path("access_token").asText()).isNotEmpty();
    }

    @Test
    void wrongCredentialsGiveNone() {
        HttpRequest request = HttpRequest.post(
                AdminClient.HOST.resolve("/admin/oauth/access_token"),
                "application/x-www-form-urlencoded",
                Bytes.utf8("grant_type=client_credentials&client_id=app&client_secret=guess"));
        assertThat(client.simulator.handle(request, client.now).response().status())
                .isEqualTo(400);
    }

    @Test
    void aTokenExpires() {
        assertThat(client.send(SHOP, Map.of()).status()).isEqualTo(200);
        client.pass(Duration.ofSeconds(86_399));
        assertThat(client.send(SHOP, Map.of()).status()).isEqualTo(401);
        assertThat(client.login().send(SHOP, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void anAnswerNamesTheVersionTheRequestAndTheCost() {
        HttpResponse response = client.send(SHOP, Map.of());
        assertThat(response.header("X-Shopify-API-Version")).hasValue("2026-10");
        assertThat(response.header("X-Request-Id")).isPresent();
        JsonNode cost = AdminClient.tree(response).at("/extensions/cost");
        assertThat(cost.path("requestedQueryCost").asInt()).isEqualTo(1);
        assertThat(cost.path("actualQueryCost").asInt()).isEqualTo(1);
        assertThat(cost.at("/throttleStatus/maximumAvailable").asInt()).isEqualTo(20_000);
        assertThat(cost.at("/throttleStatus/restoreRate").asInt()).isEqualTo(1_000);
    }

    @Test
    void aRetiredVersionIsServedByTheOldestSupportedOne() {
        HttpRequest request = client.request(SHOP, Map.of());
        HttpRequest old = new HttpRequest(
                "POST", AdminClient.HOST.resolve("/admin/api/2025-07/graphql.json"), request.headers(), request.body());
        assertThat(client.simulator.handle(old, client.now).response().header("X-Shopify-API-Version"))
                .hasValue("2026-01");
        HttpRequest future = new HttpRequest(
                "POST", AdminClient.HOST.resolve("/admin/api/2027-04/graphql.json"), request.headers(), request.body());
        assertThat(client.simulator.handle(future, client.now).response().status())
                .isEqualTo(404);
    }

    @Test
    void anUnknownFieldIsAStaticError() {
        JsonNode answer = client.call("{ shop { nonsense } }", Map.of());
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("undefinedField");
        assertThat(answer.has("data")).isFalse();
    }

    @Test
    void aQueryAboveAThousandPointsIsNotRun() {
        JsonNode answer =
                client.call("{ orders(first: 250) { nodes { lineItems(first: 10) { nodes { id } } } } }", Map.of());
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("MAX_COST_EXCEEDED");
    }

    @Test
    void anEmptyBucketThrottlesUntilItIsRestored() {
        AdminClient poor = new AdminClient(
                        AdminClient.settings().withLimits(ApiLimits.plus().withBucket(100, 50)))
                .login();
        String query = "{ customers(first: 60) { nodes { id } } }";
        assertThat(poor.call(query, Map.of())
                        .at("/extensions/cost/requestedQueryCost")
                        .asInt())
                .isEqualTo(62);
        assertThat(poor.call(query, Map.of())
                        .at("/extensions/cost/throttleStatus/currentlyAvailable")
                        .asInt())
                .as("what was not used comes back")
                .isEqualTo(96);
        String dear = "{ orders(first: 20) { nodes { lineItems(first: 2) { nodes { id } } } } }";
        JsonNode throttled = poor.call(dear, Map.of());
        assertThat(throttled.at("/errors/0/extensions/code").asText()).isEqualTo("THROTTLED");
        assertThat(throttled.at("/extensions/cost/actualQueryCost").isNull()).isTrue();
        assertThat(throttled.at("/extensions/cost/requestedQueryCost").asInt()).isEqualTo(102);
        assertThat(throttled.has("data")).isFalse();
        poor.pass(Duration.ofSeconds(1));
        assertThat(poor.call(query, Map.of()).has("data")).isTrue();
    }

    @Test
    void aFaultMayThrottleOrExpireTheToken() {
        HttpRequest request = client.request(SHOP, Map.of());
        JsonNode throttled = AdminClient.tree(client.simulator
                .refuse(FaultKind.THROTTLED, request, client.now)
                .orElseThrow()
                .response());
        assertThat(throttled.at("/errors/0/extensions/code").asText()).isEqualTo("THROTTLED");
        assertThat(client.simulator
                        .refuse(FaultKind.EXPIRED_TOKEN, request, client.now)
                        .orElseThrow()
                        .response()
                        .status())
                .isEqualTo(401);
        assertThat(client.send(SHOP, Map.of()).status()).isEqualTo(401);
        assertThat(client.login().send(SHOP, Map.of()).status()).isEqualTo(200);
        assertThat(client.simulator.refuse(FaultKind.MISSING_CSRF, client.request(SHOP, Map.of()), client.now))
                .isEmpty();
    }

    @Test
    void aBodyWithoutQueryIsABadRequest() {
        HttpRequest request = client.request(SHOP, Map.of());
        HttpRequest broken = new HttpRequest("POST", request.uri(), request.headers(), Bytes.utf8("{"));
        assertThat(client.simulator.handle(broken, client.now).response().status())
                .isEqualTo(400);
    }

    @Test
    void theDearestTypeOfAnInterfaceCounts() {
        String query =
                "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Customer { defaultEmailAddress { emailAddress } } "
                        + "... on Order { customer { id } totalPriceSet { shopMoney { amount } } } } }";
        JsonNode answer =
                client.call(query, Map.of("ids", java.util.List.of("gid://shopify/Order/1", "gid://shopify/Order/2")));
        assertThat(answer.at("/extensions/cost/requestedQueryCost").asInt()).isEqualTo(8);
        assertThat(answer.at("/extensions/cost/actualQueryCost").asInt()).isZero();
    }
}
