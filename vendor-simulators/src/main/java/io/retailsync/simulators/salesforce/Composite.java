package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /composite}: up to 25 calls in one, later ones may name results of earlier ones (REST API guide, Composite). */
final class Composite {

    private static final int MOST_PARTS = 25;
    private static final int MOST_WIDE_PARTS = 5;
    private static final Pattern REFERENCE_ID = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern REFERENCE = Pattern.compile("@\\{([A-Za-z][A-Za-z0-9_]*)\\.([^}]+)}");
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");
    private static final Answer HALTED = Answer.error(
            400,
            "PROCESSING_HALTED",
            "The transaction was rolled back since another operation in the same transaction failed.");

    private final Function<Call, Answer> api;
    private final Supplier<Transaction> transactions;

    Composite(Function<Call, Answer> api, Supplier<Transaction> transactions) {
        this.api = api;
        this.transactions = transactions;
    }

    Answer answer(Call call) {
        Optional<ObjectNode> body = call.object();
        if (!call.method().equals("POST")
                || body.isEmpty()
                || !body.get().path("compositeRequest").isArray()) {
            return Answer.error(400, "JSON_PARSER_ERROR", "The body is not a Composite request.");
        }
        List<JsonNode> parts = new ArrayList<>();
        body.get().path("compositeRequest").forEach(parts::add);
        Optional<Answer> malformed = check(parts);
        return malformed.orElseGet(
                () -> run(call, parts, body.get().path("allOrNone").asBoolean(false)));
    }

    private static Optional<Answer> check(List<JsonNode> parts) {
        Set<String> ids = new HashSet<>();
        long wide = parts.stream()
                .filter(part -> part.path("url").asText().matches(".*/(query|queryAll|composite)([/?].*)?"))
                .count();
        if (parts.size() > MOST_PARTS || wide > MOST_WIDE_PARTS) {
            return Optional.of(Answer.error(
                    400, "INVALID_BATCH_REQUEST", "The number of subrequests exceeds the limit of " + MOST_PARTS));
        }
        for (JsonNode part : parts) {
            String id = part.path("referenceId").asText();
            if (!REFERENCE_ID.matcher(id).matches() || !ids.add(id)) {
                return Optional.of(Answer.error(
                        400, "INVALID_BATCH_REQUEST", "Provided referenceId '" + id + "' is invalid or used twice."));
            }
        }
        return Optional.empty();
    }

    private Answer run(Call call, List<JsonNode> parts, boolean allOrNone) {
        Transaction transaction = transactions.get();
        Map<String, Answer> answers = new LinkedHashMap<>();
        boolean failed = false;
        for (JsonNode part : parts) {
            Answer answer = failed && allOrNone ? HALTED : one(call, part, answers);
            failed |= answer.failed();
            answers.put(part.path("referenceId").asText(), answer);
        }
        boolean undone = failed && allOrNone;
        if (undone) {
            transaction.rollBack();
        }
        ObjectNode whole = JsonForm.object();
        ArrayNode results = whole.putArray("compositeResponse");
        answers.forEach((id, answer) -> results.add(result(id, undone && !answer.failed() ? HALTED : answer)));
        return Answer.ok(whole);
    }

    private Answer one(Call call, JsonNode part, Map<String, Answer> answers) {
        List<String> unknown = new ArrayList<>();
        String url = resolve(part.path("url").asText(), answers, unknown);
        JsonNode body = resolve(part.path("body"), answers, unknown);
        if (!unknown.isEmpty()) {
            return Answer.error(
                    400, "PROCESSING_HALTED", "Invalid reference specified. No value for " + unknown.get(0) + " found");
        }
        if (!url.startsWith(call.url("/"))) {
            return Answer.notFound();
        }
        Map<String, String> headers = new HashMap<>();
        part.path("httpHeaders")
                .properties()
                .forEach(header -> headers.put(
                        header.getKey().toLowerCase(java.util.Locale.ROOT),
                        header.getValue().asText()));
        String text = body.isMissingNode() || body.isNull() ? "" : JsonForm.write(body);
        return api.apply(Call.part(part.path("method").asText(), url, headers, text));
    }

    private static ObjectNode result(String id, Answer answer) {
        ObjectNode result = JsonForm.object();
        JsonNode body = answer.content().orElse(NullNode.getInstance());
        if (answer.status() == 201 && body instanceof ObjectNode created && !created.has("created")) {
            created.putArray("warnings");
        }
        result.set("body", body);
        ObjectNode headers = result.putObject("httpHeaders");
        answer.headers().forEach(headers::put);
        return result.put("httpStatusCode", answer.status()).put("referenceId", id);
    }

    private static JsonNode resolve(JsonNode node, Map<String, Answer> answers, List<String> unknown) {
        if (node.isTextual()) {
            return TextNode.valueOf(resolve(node.textValue(), answers, unknown));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonForm.object();
            object.properties()
                    .forEach(member -> copy.set(member.getKey(), resolve(member.getValue(), answers, unknown)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonForm.object().arrayNode();
            array.forEach(item -> copy.add(resolve(item, answers, unknown)));
            return copy;
        }
        return node;
    }

    private static String resolve(String text, Map<String, Answer> answers, List<String> unknown) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            Optional<JsonNode> value = Optional.ofNullable(answers.get(found.group(1)))
                    .filter(answer -> !answer.failed())
                    .flatMap(Answer::content)
                    .map(body -> walk(body, found.group(2)))
                    .filter(node -> node.isValueNode() && !node.isNull());
            if (value.isEmpty()) {
                unknown.add(found.group(1) + '.' + found.group(2));
            }
            return Matcher.quoteReplacement(value.map(JsonNode::asText).orElse(""));
        });
    }

    private static JsonNode walk(JsonNode from, String path) {
        JsonNode at = from;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            at = step.group(2) == null
                    ? at.path(Objects.requireNonNull(step.group(1)))
                    : at.path(Integer.parseInt(step.group(2)));
        }
        return at;
    }
}
