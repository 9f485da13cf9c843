package io.retailsync.erp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.spi.HttpRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** An OpenAPI 3.0 description as judge of requests: path, method, query options and body. Says what it finds wrong. */
final class PublishedDescription {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;
    private final String base;
    private final List<String> findings = new ArrayList<>();

    private PublishedDescription(JsonNode root, String base) {
        this.root = root;
        this.base = base;
    }

    static PublishedDescription read(Path file, String base) throws IOException {
        return new PublishedDescription(JSON.readTree(Files.readString(file)), base);
    }

    List<String> findings(HttpRequest request) {
        findings.clear();
        String path = "/" + request.uri().getRawPath().substring(base.length());
        Optional<JsonNode> operation = operation(path, request.method().toLowerCase(Locale.ROOT));
        if (operation.isEmpty()) {
            return List.of(request.method() + " " + path + " is not described");
        }
        query(operation.get(), request);
        if (!request.body().isEmpty()) {
            body(operation.get(), request);
        }
        return findings.stream()
                .map(finding -> request.method() + " " + path + ": " + finding)
                .toList();
    }

    private Optional<JsonNode> operation(String path, String method) {
        for (Map.Entry<String, JsonNode> entry : root.path("paths").properties()) {
            String[] literal = entry.getKey().split("\\{[^}]*}", -1);
            String pattern = String.join(
                    "[^'/]*", Arrays.stream(literal).map(Pattern::quote).toList());
            if (path.matches(pattern) && entry.getValue().has(method)) {
                return Optional.of(entry.getValue().path(method));
            }
        }
        return Optional.empty();
    }

    private void query(JsonNode operation, HttpRequest request) {
        String query = request.uri().getRawQuery();
        if (query == null) {
            return;
        }
        for (String option : query.split("&", -1)) {
            String name = decoded(option.substring(0, option.indexOf('=')));
            String value = decoded(option.substring(option.indexOf('=') + 1));
            Optional<JsonNode> parameter = StreamSupport.stream(
                            operation.path("parameters").spliterator(), false)
                    .map(this::resolved)
                    .filter(known -> known.path("name").asText().equals(name))
                    .findFirst();
            boolean pages = name.equals("$skiptoken");
            if (parameter.isEmpty() && !pages) {
                findings.add("option " + name + " is not described");
            }
            parameter.map(known -> resolved(known.path("schema"))).ifPresent(schema -> option(name, value, schema));
        }
    }

    private void option(String name, String value, JsonNode schema) {
        if (schema.path("type").asText().equals("array")) {
            JsonNode allowed = resolved(schema.path("items")).path("enum");
            for (String part : value.split(",", -1)) {
                if (StreamSupport.stream(allowed.spliterator(), false)
                        .noneMatch(each -> each.asText().equals(part))) {
                    findings.add(name + " does not know " + part);
                }
            }
        } else if (schema.path("type").asText().equals("integer") && !value.matches("\\d+")) {
            findings.add(name + " is no number: " + value);
        }
    }

    private void body(JsonNode operation, HttpRequest request) {
        try {
            JsonNode schema = operation
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema");
            value("body", JSON.readTree(request.body().utf8()), resolved(schema));
        } catch (IOException e) {
            findings.add("the body is no JSON");
        }
    }

    private void value(String place, JsonNode value, JsonNode schema) {
        if (schema.path("type").asText().equals("object")) {
            object(place, value, schema);
        } else if (schema.path("type").asText().equals("array")) {
            value.forEach(item -> value(place + "[]", item, resolved(schema.path("items"))));
        } else {
            scalar(place, value, schema);
        }
    }

    private void object(String place, JsonNode value, JsonNode schema) {
        if (!value.isObject()) {
            findings.add(place + " is no object");
            return;
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                findings.add(place + " lacks " + name.asText());
            }
        });
        value.properties().forEach(entry -> {
            JsonNode property = schema.path("properties").path(entry.getKey());
            if (property.isMissingNode()) {
                findings.add(place + " has " + entry.getKey() + ", which is not described");
            } else {
                value(place + "." + entry.getKey(), entry.getValue(), resolved(property));
            }
        });
    }

    private void scalar(String place, JsonNode value, JsonNode schema) {
        String type = schema.path("type").asText();
        boolean fits = type.equals("boolean") ? value.isBoolean() : value.isTextual();
        if (!fits) {
            findings.add(place + " is no " + type);
        }
        if (schema.has("maxLength")
                && value.asText().length() > schema.path("maxLength").asInt()) {
            findings.add(place + " is longer than " + schema.path("maxLength").asInt());
        }
        if (schema.path("format").asText().equals("decimal")) {
            int scale = new BigDecimal(value.asText()).stripTrailingZeros().scale();
            if (scale > schema.path("x-sap-scale").asInt()) {
                findings.add(
                        place + " has more than " + schema.path("x-sap-scale").asInt() + " places");
            }
        }
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode()
                ? node
                : resolved(root.at(reference.asText().substring(1)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
