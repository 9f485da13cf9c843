package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.http.Redaction;
import io.retailsync.http.RetryAfter;
import io.retailsync.model.Key;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the vendor's errors mean for the engine. Codes first, HTTP status second: one code comes with several statuses, and inside
 * answers of status 200 (enums {@code StatusCode} and {@code ExceptionCode} of the Partner API, 65.0; REST API guide, 68.0).
 */
final class Failures {

    private static final Duration BRIEFLY = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofMinutes(15);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Set<String> PASSING = Set.of(
            "UNABLE_TO_LOCK_ROW",
            "SERVER_UNAVAILABLE",
            "REQUEST_RUNNING_TOO_LONG",
            "REQUEST_TIMEOUT_OR_CONFLICT",
            "FUNCTIONALITY_TEMPORARILY_UNAVAILABLE",
            "CIRCUIT_BREAKER_OPEN_EXCEPTION",
            "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE",
            "ORG_IN_MAINTENANCE",
            "ORG_LOCKED",
            "QUERY_TIMEOUT",
            "UNKNOWN_EXCEPTION",
            "INTERNAL_SERVER_ERROR",
            "BAD_GATEWAY");
    private static final Set<String> RATES = Set.of(
            "REQUEST_LIMIT_EXCEEDED", "TOO_MANY_APEX_REQUESTS", "TOO_MANY_JOBS", "EXCEEDED_QUOTA", "LIMIT_EXCEEDED");
    private static final Set<String> LOGIN = Set.of(
            "INVALID_SESSION_ID",
            "INVALID_AUTH_HEADER",
            "INVALID_LOGIN",
            "API_DISABLED_FOR_ORG",
            "API_CURRENTLY_DISABLED",
            "CLIENT_NOT_ACCESSIBLE_FOR_USER",
            "INVALID_OPERATION_WITH_EXPIRED_PASSWORD",
            "LOGIN_DURING_RESTRICTED_DOMAIN",
            "LOGIN_DURING_RESTRICTED_TIME",
            "TRIAL_EXPIRED",
            "UNSUPPORTED_API_VERSION");
    private static final Set<String> CONFLICTS = Set.of(
            "ENTITY_IS_LOCKED", "RECORD_LOCKED", "UNABLE_TO_LOCK_RECORD", "ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE");
    private static final Set<String> MISSING = Set.of("ENTITY_IS_DELETED", "NOT_FOUND", "INVALID_CROSS_REFERENCE_KEY");
    private static final Set<String> AUTOMATION =
            Set.of("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "CANNOT_EXECUTE_FLOW_TRIGGER");
    private static final Pattern PASSING_AUTOMATION =
            Pattern.compile("UNABLE_TO_LOCK_ROW|Apex CPU time limit|Too many SOQL", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARENT =
            Pattern.compile("Foreign key external ID: (.+) not found for field \\S+ in entity (\\S+)");

    /** Texts that quote the value that was sent. */
    private static final Pattern QUOTED = Pattern.compile(
            "(too large|invalid email address|restricted picklist field|valid range on numeric field): .*?"
                    + "( \\(max length=\\d+\\))?$",
            Pattern.DOTALL);

    private Failures() {}

    /** {@return what an answer means that is no success: whether a write may have happened is only unclear without a code} */
    static SyncFailure ofAnswer(HttpResponse answer, boolean write, Instant now) {
        int status = answer.status();
        List<ApiError> errors = ApiError.all(Json.read(answer.body()));
        if (status == 401) {
            return SyncFailure.unauthorized("Salesforce refuses the session: " + said(errors));
        }
        if (status == 412) {
            return SyncFailure.conflict("Salesforce holds a newer version: " + said(errors));
        }
        if (status == 420 || status == 429) {
            return SyncFailure.rateLimited(RetryAfter.of(answer, now, MINUTE), "Salesforce answered " + status);
        }
        boolean unclear = status >= 500 && errors.stream().noneMatch(error -> PASSING.contains(error.code()));
        if (unclear) {
            String message = "Salesforce answered " + status;
            return write ? SyncFailure.ambiguous(message) : SyncFailure.passing(message);
        }
        if (errors.isEmpty()) {
            return SyncFailure.rejected(
                    "http-" + status, "", "Salesforce answered " + status + " without an error code");
        }
        return of(errors, false);
    }

    /**
     * {@return what the errors of one record mean: the worst of them}
     *
     * @param ownId whether the record was named by its id
     */
    static SyncFailure of(List<ApiError> errors, boolean ownId) {
        SyncFailure worst = SyncFailure.passing("Salesforce rolled the record back with others");
        for (ApiError error : errors) {
            SyncFailure failure = of(error, ownId);
            if (!error.isBystander() && (worst.kind() == SyncFailure.Kind.TRANSIENT || isRejected(failure))) {
                worst = failure;
            }
        }
        return worst;
    }

    private static boolean isRejected(SyncFailure failure) {
        return failure.kind() == SyncFailure.Kind.REJECTED;
    }

    private static SyncFailure of(ApiError error, boolean ownId) {
        String code = error.code();
        String said = said(List.of(error));
        if (PASSING.contains(code)
                || (AUTOMATION.contains(code)
                        && PASSING_AUTOMATION.matcher(error.message()).find())) {
            return SyncFailure.passing(said);
        }
        if (RATES.contains(code)) {
            boolean daily = error.message().contains("TotalRequests");
            return SyncFailure.rateLimited(daily ? LONG : BRIEFLY, said);
        }
        if (LOGIN.contains(code) || code.startsWith("TXN_SECURITY_")) {
            return SyncFailure.unauthorized(said);
        }
        if (CONFLICTS.contains(code)) {
            return SyncFailure.conflict(said);
        }
        if (code.equals("DUPLICATE_VALUE") && error.concerns(Fields.KEY)) {
            return SyncFailure.passing("another write with the same key was faster: " + said);
        }
        if (MISSING.contains(code) && ownId && error.fields().isEmpty()) {
            return SyncFailure.gone(said);
        }
        return parent(error).orElseGet(() -> SyncFailure.rejected(code, String.join(",", error.fields()), said));
    }

    /** A parent that is not there has the code of a misspelt field; only the text tells. */
    private static Optional<SyncFailure> parent(ApiError error) {
        Matcher parent = PARENT.matcher(error.message());
        if (!error.code().equals("INVALID_FIELD") || !parent.find()) {
            return Optional.empty();
        }
        String key = parent.group(1);
        String message = "Salesforce has no " + parent.group(2) + " with " + Fields.KEY + " = " + key;
        return switch (parent.group(2)) {
            case "Product2" -> Optional.of(waiting(new Key("sku", key), "product2", message));
            case "PricebookEntry" -> Optional.of(waiting(Key.of(PricePaths.TYPE, key), "pricebook-entry", message));
            default ->
                Optional.of(SyncFailure.rejected(
                        "missing-" + parent.group(2), Fields.KEY, message + ": enter it, then replay"));
        };
    }

    private static SyncFailure waiting(Key key, String type, String message) {
        return new SyncFailure.Waiting(new Rendered.Awaited(key.toString(), type), message);
    }

    /** {@return what a refused login means} (REST API guide, OAuth errors) */
    static SyncFailure ofLogin(HttpResponse answer, Instant now) {
        JsonNode body = Json.read(answer.body());
        String error = body.path("error").asText();
        String text = Redaction.of(error + ": " + body.path("error_description").asText("no description"));
        boolean tooMany = error.equals("rate_limit_exceeded") || text.contains("login rate exceeded");
        if (tooMany || answer.status() == 429) {
            return SyncFailure.rateLimited(RetryAfter.of(answer, now, MINUTE), "Salesforce counts too many logins");
        }
        boolean platform = answer.status() >= 500
                || error.isEmpty()
                || error.equals("server_error")
                || error.equals("temporarily_unavailable");
        if (platform) {
            return SyncFailure.passing("Salesforce's login answered " + answer.status());
        }
        String remedy = text.contains("expired authorization code")
                ? "; the clocks differ: correct ours, or say JwtBearer.skew(...)"
                : "; look at the app's settings, its pre-authorised users, audience and secret";
        return SyncFailure.unauthorized("Salesforce refuses the login, " + text + remedy);
    }

    private static String said(List<ApiError> errors) {
        StringBuilder text = new StringBuilder();
        errors.stream()
                .filter(error -> !error.isBystander())
                .forEach(error -> text.append(text.length() > 0 ? "; " : "")
                        .append(error.code())
                        .append(' ')
                        .append(withoutValues(error.message())));
        return text.length() == 0 ? "no error code" : text.toString();
    }

    private static String withoutValues(String message) {
        return Redaction.of(QUOTED.matcher(message).replaceAll("$1: [value]$2"));
    }
}
