package io.retailsync.simulators.s4hana;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A client with a cookie jar and a clock of its own, and a company to talk to. */
final class Caller {

    static final String PARTNERS = "API_BUSINESS_PARTNER";
    static final String ORDERS = "API_SALES_ORDER_SRV";
    static final String STOCKS = "API_MATERIAL_STOCK_SRV";
    static final String PRODUCTS = "API_PRODUCT_SRV";
    static final String DELIVERIES = "API_OUTBOUND_DELIVERY_SRV;v=0002";
    static final String CREDITS = "API_CREDIT_MEMO_REQUEST_SRV";

    private static final ObjectMapper JSON = new ObjectMapper();

    final S4HanaSimulator simulator;
    final Map<String, String> jar = new LinkedHashMap<>();
    Instant now = Instant.parse("2026-03-02T08:00:00Z");
    String token = "";

    Caller(S4HanaSettings settings) {
        this.simulator = new S4HanaSimulator(settings);
    }

    /** Two materials in plant 1010 with stock, and a customer. */
    static Caller atWork() {
        return atWork(S4HanaSettings.usual(7)
                .with(new S4HanaSettings.Shipping(Duration.ofMinutes(10), Duration.ofMinutes(5), 0)));
    }

    static Caller atWork(S4HanaSettings settings) {
        Caller caller = new Caller(settings);
        caller.books().create(Material.of("TEE-RED-M", "T-shirt red M", "1010", "1020"), caller.now);
        caller.books().create(Material.of("MUG-1", "Mug", "1010"), caller.now);
        caller.books().setStock("TEE-RED-M", "1010", "101A", new BigDecimal("100"));
        caller.books().setStock("MUG-1", "1010", "101A", new BigDecimal("50"));
        caller.fetchToken();
        return caller;
    }

    Books books() {
        return simulator.books();
    }

    void pass(Duration time) {
        now = now.plus(time);
        books().advance(now);
    }

    static URI uri(String pathAndQuery) {
        return URI.create("https://my.example/sap/opu/odata/sap/" + pathAndQuery);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String filter(String expression) {
        return "$filter=" + encoded(expression);
    }

    HttpResponse send(HttpRequest request) {
        now = now.plusMillis(100);
        HttpResponse response = simulator.handle(dressed(request), now).response();
        response.header("set-cookie").ifPresent(this::keep);
        return response;
    }

    HttpRequest dressed(HttpRequest request) {
        String basic = Base64.getEncoder().encodeToString("RETAIL_SYNC:welcome-2026".getBytes(StandardCharsets.UTF_8));
        HttpRequest dressed = request.with("authorization", "Basic " + basic).with("accept", "application/json");
        if (!jar.isEmpty()) {
            StringBuilder cookies = new StringBuilder();
            jar.forEach((name, value) ->
                    cookies.append(cookies.isEmpty() ? "" : "; ").append(name + "=" + value));
            dressed = dressed.with("cookie", cookies.toString());
        }
        return dressed;
    }

    private void keep(String lines) {
        for (String line : lines.split("\n", -1)) {
            String pair = line.split(";", -1)[0];
            jar.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    void fetchToken() {
        HttpResponse response = send(HttpRequest.get(uri(ORDERS + "/")).with("x-csrf-token", "Fetch"));
        token = response.header("x-csrf-token").orElseThrow();
    }

    HttpResponse get(String pathAndQuery) {
        return send(HttpRequest.get(uri(pathAndQuery)));
    }

    HttpResponse post(String path, String json) {
        return send(HttpRequest.post(uri(path), "application/json", Bytes.utf8(json))
                .with("x-csrf-token", token));
    }

    HttpRequest patch(String path, String etag, String json) {
        return new HttpRequest(
                "PATCH",
                uri(path),
                Map.of("content-type", "application/json", "x-csrf-token", token, "if-match", etag),
                Bytes.utf8(json));
    }

    HttpRequest delete(String path, String etag) {
        return new HttpRequest("DELETE", uri(path), Map.of("x-csrf-token", token, "if-match", etag), Bytes.empty());
    }

    /** The entity or collection of an answer. */
    static JsonNode data(HttpResponse response) {
        JsonNode body = body(response);
        return body.path("d").has("results") ? body.path("d").path("results") : body.path("d");
    }

    static JsonNode body(HttpResponse response) {
        try {
            return JSON.readTree(response.body().utf8());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response + ": " + response.body().utf8(), e);
        }
    }

    /** The first error of the log, which is the reason. */
    static String reason(HttpResponse response) {
        JsonNode details = body(response).path("error").path("innererror").path("errordetails");
        for (JsonNode detail : details) {
            if (detail.path("severity").asText().equals("error")) {
                return detail.path("code").asText();
            }
        }
        return "";
    }

    String etag(String path) {
        return data(get(path)).path("__metadata").path("etag").asText();
    }

    /** An order of {@code quantity} of a material at 12.34 each. */
    static String order(String reference, String customer, String material, String quantity) {
        return """
            {"SalesOrder":"","SalesOrderType":"OR","SalesOrganization":"1010","DistributionChannel":"10","OrganizationDivision":"00",
             "SoldToParty":"%s","PurchaseOrderByCustomer":"%s","TransactionCurrency":"EUR",
             "to_Item":{"results":[{"SalesOrderItem":"10","Material":"%s","RequestedQuantity":"%s","RequestedQuantityUnit":"PC",
               "to_PricingElement":{"results":[{"ConditionType":"PMP0","ConditionRateValue":"12.34","ConditionCurrency":"EUR",
               "ConditionQuantity":"1","ConditionQuantityUnit":"PC"}]}}]}}""".formatted(customer, reference, material, quantity);
    }

    String customer() {
        return books().createCustomer("Acme Retail GmbH", "SHOP-1", now);
    }
}
