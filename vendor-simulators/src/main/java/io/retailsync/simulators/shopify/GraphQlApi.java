package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The GraphQL endpoint: parse, validate, price, take from the bucket, execute, give back, and report the cost. */
final class GraphQlApi {

    private static final int MOST_POINTS = 1_000;
    private static final GraphQLSchema SCHEMA = Wiring.schema();

    /** In the context of a request: whether a rule of the shop's own refuses it. */
    static final String REFUSED = "refused";

    private final ShopState shop;
    private final Bucket bucket;
    private final KeyMemory keys = new KeyMemory();
    private final Map<String, PreparsedDocumentEntry> parsed = new HashMap<>();
    private boolean refusing;
    private final GraphQL graphql;

    GraphQlApi(ShopState shop) {
        this.shop = shop;
        ApiLimits limits = shop.settings().limits();
        this.bucket = new Bucket(limits.maximumAvailable(), limits.restoreRate());
        this.graphql = GraphQL.newGraphQL(SCHEMA)
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        parsed.computeIfAbsent(input.getQuery(), text -> parse.apply(input))))
                .build();
    }

    HttpResponse answer(HttpRequest request, Instant now) {
        Optional<JsonNode> body = Wire.read(request.body()).filter(JsonNode::isObject);
        Optional<String> query = body.flatMap(call -> Wire.text(call, "query"));
        if (query.isEmpty()) {
            return HttpResponse.json(400, "{\"errors\":{\"query\":\"Required parameter missing or invalid\"}}");
        }
        return HttpResponse.json(
                200, Wire.write(execute(query.get(), body.orElseThrow(), now)).utf8());
    }

    private Map<String, Object> execute(String query, JsonNode call, Instant now) {
        ExecutionInput input = input(query, call, now);
        Optional<Document> document = valid(input);
        if (document.isEmpty()) {
            return specification(graphql.execute(input), 0, 0, now);
        }
        Optional<OperationDefinition> operation = operation(document.get(), input.getOperationName());
        if (operation.isEmpty()) {
            return specification(graphql.execute(input), 0, 0, now);
        }
        QueryCost cost = new QueryCost(document.get(), operation.get(), input.getVariables());
        return priced(input, cost, now);
    }

    private Map<String, Object> priced(ExecutionInput input, QueryCost cost, Instant now) {
        int requested = cost.requested();
        if (requested > MOST_POINTS) {
            return refusal(
                    "MAX_COST_EXCEEDED",
                    "Query cost is " + requested + ", which exceeds the single query max cost limit (" + MOST_POINTS
                            + ").",
                    requested,
                    now);
        }
        if (!bucket.take(requested, now)) {
            return refusal("THROTTLED", "Throttled", requested, now);
        }
        ExecutionResult result = graphql.execute(input);
        int actual = Math.min(requested, cost.actual(result.getData()));
        bucket.giveBack(requested - actual);
        return specification(result, requested, actual, now);
    }

    private ExecutionInput input(String query, JsonNode call, Instant now) {
        @SuppressWarnings("unchecked") // JSON objects have texts as names
        Map<String, Object> variables =
                call.path("variables").isObject() ? Wire.convert(call.path("variables"), Map.class) : Map.of();
        return ExecutionInput.newExecutionInput(query)
                .operationName(Wire.text(call, "operationName").orElse(null))
                .variables(variables)
                .graphQLContext(
                        Map.of(ShopState.class, shop, Instant.class, now, KeyMemory.class, keys, REFUSED, refusing))
                .build();
    }

    private Optional<Document> valid(ExecutionInput input) {
        PreparsedDocumentEntry known = parsed.get(input.getQuery());
        if (known == null) {
            ParseAndValidateResult result = ParseAndValidate.parseAndValidate(SCHEMA, input);
            known = result.isFailure()
                    ? new PreparsedDocumentEntry(result.getErrors())
                    : new PreparsedDocumentEntry(result.getDocument());
            parsed.put(input.getQuery(), known);
        }
        return Optional.ofNullable(known.getDocument());
    }

    private static Optional<OperationDefinition> operation(Document document, @Nullable String name) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || Objects.equals(operation.getName(), name))
                .findFirst();
    }

    /** Lets every mutation be refused from now on, or no longer. */
    void refusing(boolean all) {
        refusing = all;
    }

    /** {@return an answer that says so, as if the bucket were empty} */
    HttpResponse throttled(HttpRequest request, Instant now) {
        int requested = Wire.read(request.body())
                .flatMap(call -> Wire.text(call, "query").map(query -> input(query, call, now)))
                .flatMap(input -> valid(input)
                        .flatMap(document -> operation(document, input.getOperationName())
                                .map(operation ->
                                        new QueryCost(document, operation, input.getVariables()).requested())))
                .orElse(1);
        return HttpResponse.json(
                200,
                Wire.write(refusal("THROTTLED", "Throttled", requested, now)).utf8());
    }

    private Map<String, Object> refusal(String code, String message, int requested, Instant now) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))));
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("requestedQueryCost", requested);
        cost.put("actualQueryCost", null);
        cost.put("throttleStatus", bucket.status(now));
        answer.put("extensions", Map.of("cost", cost));
        return answer;
    }

    private Map<String, Object> specification(ExecutionResult result, int requested, int actual, Instant now) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (result.isDataPresent()) {
            answer.put("data", result.getData());
        }
        if (!result.getErrors().isEmpty()) {
            answer.put(
                    "errors", result.getErrors().stream().map(GraphQlApi::error).toList());
        }
        answer.put(
                "extensions",
                Map.of(
                        "cost",
                        Map.of(
                                "requestedQueryCost", requested,
                                "actualQueryCost", actual,
                                "throttleStatus", bucket.status(now))));
        return answer;
    }

    private static Map<String, Object> error(GraphQLError error) {
        Map<String, Object> form = new LinkedHashMap<>(error.toSpecification());
        Map<String, Object> extensions = new HashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        if (!extensions.containsKey("code")) {
            extensions.put("code", code(error));
        }
        form.put("extensions", extensions);
        return form;
    }

    private static String code(GraphQLError error) {
        if (error.getErrorType() == ErrorType.ValidationError) {
            String text = error.getMessage();
            if (text.contains("FieldUndefined")) {
                return "undefinedField";
            }
            if (text.contains("UnknownArgument")) {
                return "argumentNotAccepted";
            }
            return text.contains("MissingFieldArgument") ? "missingRequiredArguments" : "argumentLiteralsIncompatible";
        }
        return error.getErrorType() == ErrorType.InvalidSyntax ? "PARSE_ERROR" : "INTERNAL_SERVER_ERROR";
    }
}
