package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A plain client of the simulated org for tests: one clock, one session. */
final class Crm {

    static final String HOST = "https://acme.my.salesforce.com";
    static final String DATA = "/services/data/v68.0";

    final SalesforceSimulator simulator;
    Instant now = Instant.parse("2026-11-20T10:00:00Z");
    String token = "";

    Crm(SalesforceSimulatorBuilder builder) {
        this.simulator = builder.build();
        login();
    }

    Crm() {
        this(SalesforceSimulator.builder());
    }

    void login() {
        HttpResponse answer = token("grant_type=client_credentials&client_id=3MVG9SimulatedConsumerKey"
                + "&client_secret=simulated-secret");
        token = json(answer).path("access_token").asText();
    }

    HttpResponse token(String form) {
        return send(HttpRequest.post(
                URI.create(HOST + "/services/oauth2/token"), "application/x-www-form-urlencoded", Bytes.utf8(form)));
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    HttpResponse send(HttpRequest request) {
        return simulator.handle(request, now).response();
    }

    HttpRequest request(String method, String path, String body) {
        return new HttpRequest(
                method,
                URI.create(HOST + DATA + path),
                Map.of("authorization", "Bearer " + token, "content-type", "application/json"),
                Bytes.utf8(body.replace('\'', '"')));
    }

    HttpResponse call(String method, String path, String body) {
        return send(request(method, path, body));
    }

    HttpResponse get(String path) {
        return call("GET", path, "");
    }

    HttpResponse refuse(FaultKind kind, String method, String path, String body) {
        return simulator
                .refuse(kind, request(method, path, body), now)
                .orElseThrow()
                .response();
    }

    JsonNode query(String soql) {
        return json(get("/query?q=" + URLEncoder.encode(soql, StandardCharsets.UTF_8)));
    }

    /** Creates a record from a body in which single quotes stand for double ones. */
    String create(String type, String body) {
        HttpResponse answer = call("POST", "/sobjects/" + type, body);
        if (answer.status() != 201) {
            throw new AssertionError(answer.body().utf8());
        }
        return json(answer).path("id").asText();
    }

    static JsonNode json(HttpResponse answer) {
        return JsonForm.read(answer.body().utf8()).orElse(MissingNode.getInstance());
    }

    static String code(HttpResponse answer) {
        return answer.status() + " " + json(answer).path(0).path("errorCode").asText();
    }
}
