package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Calls a simulated shop as an app would, at a time that the test sets. */
final class AdminClient {

    static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    static final URI HOST = URI.create("https://acme.myshopify.com");

    final ShopifySimulator simulator;
    Instant now = START;
    private String token = "";

    AdminClient(ShopSettings settings) {
        this.simulator = ShopifySimulator.of(settings);
    }

    static ShopSettings settings() {
        return ShopSettings.of("acme.myshopify.com", "app", "shpss_secret");
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    AdminClient login() {
        HttpRequest request = HttpRequest.post(
                HOST.resolve("/admin/oauth/access_token"),
                "application/x-www-form-urlencoded",
                Bytes.utf8("grant_type=client_credentials&client_id=app&client_secret=shpss_secret"));
        token = tree(simulator.handle(request, now).response())
                .path("access_token")
                .asText();
        return this;
    }

    HttpRequest request(String query, Map<String, ?> variables) {
        ObjectNode body = Wire.object().put("query", query);
        body.set("variables", Wire.tree(variables));
        return HttpRequest.post(HOST.resolve("/admin/api/2026-10/graphql.json"), "application/json", Wire.write(body))
                .with("X-Shopify-Access-Token", token);
    }

    HttpResponse send(String query, Map<String, ?> variables) {
        return simulator.handle(request(query, variables), now).response();
    }

    JsonNode call(String query, Map<String, ?> variables) {
        return tree(send(query, variables));
    }

    /** {@return the data of a call that has no errors} */
    JsonNode data(String query, Map<String, ?> variables) {
        JsonNode answer = call(query, variables);
        if (answer.has("errors")) {
            throw new AssertionError(answer.path("errors").toString());
        }
        return answer.path("data");
    }

    static JsonNode tree(HttpResponse response) {
        return Wire.read(response.body()).orElseThrow();
    }
}
