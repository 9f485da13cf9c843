package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.http.Redaction;
import io.retailsync.http.RetryAfter;
import io.retailsync.spi.Call;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Sorts the first two of the four layers in which Shopify reports errors: the HTTP status, and {@code errors} beside or instead of {@code
 * data}. User errors and the outcome of jobs are the operations' own.
 */
final class Answers {

    private static final Duration USUAL_WAIT = Duration.ofSeconds(2);

    private final String version;

    Answers(String version) {
        this.version = version;
    }

    /** {@return what was read. Being served by another version than the pinned one is a failure: fields may mean something else} */
    Either<SyncFailure, JsonNode> read(HttpResponse response, Call call) {
        String served = response.header("x-shopify-api-version").orElse(version);
        if (response.status() == 200 && !served.equals(version)) {
            return Either.left(
                    SyncFailure.unauthorized("Shopify answers with API version " + served + " instead of the pinned "
                            + version + "; the pinned one is retired: upgrade, or pin the one that is served"));
        }
        return data(response, call, false);
    }

    /** {@return what a mutation answered; a server error leaves open whether it happened} */
    Either<SyncFailure, JsonNode> written(HttpResponse response, Call call) {
        return data(response, call, true);
    }

    private Either<SyncFailure, JsonNode> data(HttpResponse response, Call call, boolean write) {
        Optional<SyncFailure> refused = byStatus(response, call, write);
        if (refused.isPresent()) {
            return Either.left(refused.get());
        }
        Optional<? extends JsonNode> body = Json.read(response.body());
        if (body.isEmpty()) {
            return Either.left(unclear(write, "Shopify answered 200 with what is no JSON object"));
        }
        JsonNode cost = body.get().at("/extensions/cost");
        meter(cost, call);
        JsonNode errors = body.get().path("errors");
        JsonNode data = body.get().path("data");
        if (!errors.isMissingNode() && !errors.isEmpty()) {
            return Either.left(failure(errors, data, cost, write));
        }
        return data.isObject() ? Either.right(data) : Either.left(unclear(write, "Shopify answered without data"));
    }

    private Optional<SyncFailure> byStatus(HttpResponse response, Call call, boolean write) {
        int status = response.status();
        return switch (status) {
            case 200 -> Optional.empty();
            case 401 ->
                Optional.of(SyncFailure.unauthorized(
                        "Shopify does not accept the access token; check that the app is still installed"));
            case 402, 423 ->
                Optional.of(SyncFailure.unauthorized("the shop is frozen or locked (status " + status + ")"));
            case 403 -> Optional.of(SyncFailure.unauthorized("Shopify forbids the request; check the app's scopes"));
            case 404 ->
                Optional.of(SyncFailure.unauthorized(
                        "Shopify knows no such shop or API version " + version + "; check both"));
            case 429 ->
                Optional.of(SyncFailure.rateLimited(
                        RetryAfter.of(response, call.now(), USUAL_WAIT), "Shopify answered 429"));
            default ->
                Optional.of(
                        status >= 500
                                ? unclear(write, "Shopify answered " + status)
                                : SyncFailure.rejected(
                                        "http-" + status, "", "Shopify refuses the request with status " + status));
        };
    }

    private static SyncFailure unclear(boolean write, String message) {
        return write ? SyncFailure.ambiguous(message) : SyncFailure.passing(message);
    }

    /** Of several errors the one that leaves most open counts: a write may have happened beside an error that speaks of another field. */
    private SyncFailure failure(JsonNode errors, JsonNode data, JsonNode cost, boolean write) {
        boolean ran = write && StreamSupport.stream(data.spliterator(), false).anyMatch(answer -> !answer.isNull());
        List<SyncFailure> failures = StreamSupport.stream(errors.spliterator(), false)
                .map(error -> byCode(error, cost, write))
                .toList();
        SyncFailure first = failures.get(0);
        return ran
                ? SyncFailure.ambiguous("Shopify answered a part and reports: " + first.message())
                : failures.stream()
                        .filter(failure -> failure.kind() == SyncFailure.Kind.AMBIGUOUS)
                        .findFirst()
                        .orElse(first);
    }

    private SyncFailure byCode(JsonNode error, JsonNode cost, boolean write) {
        String code = error.at("/extensions/code").asText("");
        String message = Redaction.of(error.path("message").asText(""));
        return switch (code) {
            case "THROTTLED" -> SyncFailure.rateLimited(wait(cost), "Shopify's cost budget is used up");
            case "SHOP_INACTIVE" -> SyncFailure.unauthorized("the shop is closed or frozen");
            case "INTERNAL_SERVER_ERROR" -> unclear(write, "Shopify reports an internal error: " + message);
            case "ACCESS_DENIED" ->
                SyncFailure.rejected(
                        code,
                        path(error),
                        message + "; grant the app the scope or the protected customer data, then replay");
            case "MAX_COST_EXCEEDED", "BAD_REQUEST" -> SyncFailure.rejected(code, path(error), message);
            default ->
                write && error.has("path")
                        ? SyncFailure.ambiguous("Shopify reports an error on the way: " + message)
                        : SyncFailure.rejected(code.isEmpty() ? "graphql" : code, path(error), message);
        };
    }

    private static String path(JsonNode error) {
        StringBuilder path = new StringBuilder();
        error.path("path")
                .forEach(step -> path.append(path.isEmpty() ? "" : ".").append(step.asText()));
        return path.toString();
    }

    /** Until the bucket holds what the query asked for; never less than a moment. */
    private static Duration wait(JsonNode cost) {
        double missing = cost.path("requestedQueryCost").asDouble(50)
                - cost.at("/throttleStatus/currentlyAvailable").asDouble(0);
        double perSecond = cost.at("/throttleStatus/restoreRate").asDouble(50);
        long millis = (long) Math.ceil(1000 * Math.max(0, missing) / Math.max(1, perSecond));
        return Duration.ofMillis(Math.max(200, Math.min(millis, 60_000)));
    }

    private static void meter(JsonNode cost, Call call) {
        JsonNode status = cost.path("throttleStatus");
        if (status.isObject()) {
            call.meter(
                    status.path("currentlyAvailable").asDouble(),
                    status.path("restoreRate").asDouble(),
                    status.path("maximumAvailable").asDouble());
        }
    }
}
