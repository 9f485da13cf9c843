package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Salesforce org that speaks REST v68.0.
 *
 * <p>Answers the token endpoint (JWT bearer, client credentials), rows, upserts by external id, Collections, Composite, SOQL
 * queries with pages, describes and limits. Account, Contact, Product2, Pricebook2, PricebookEntry, Order, OrderItem, Case and Task
 * carry the unique external id {@link SalesforceOrg#SYNC_KEY} (a plain text field on Task); the standard price book has {@code standard}
 * in it. A create-only field in the update half
 * of an upsert is refused. Confined to one thread at a time.
 */
public final class SalesforceSimulator implements Simulator {

    private static final int LONGEST_URI = 16_384;
    private static final Duration PER_RECORD = Duration.ofMillis(3);
    /** Somebody else holds the row. */
    private static final ApiError LOCKED =
            ApiError.of("UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record or 1 records");

    /** A validation rule of the org (salesforce reference, error codes). */
    private static final ApiError INVALID =
            ApiError.of("FIELD_CUSTOM_VALIDATION_EXCEPTION", "a rule of this org does not allow the record");

    private static final Duration ORDINARY = Duration.ofMillis(90);
    private static final String SERVICES = "/services/";

    private final OrgSettings settings;
    private final Rows rows = new Rows();
    private final EffectLog effects;
    private final Sessions sessions;
    private final TokenEndpoint tokens;
    private final Usage usage;
    private final Dml dml;
    private final RestApi api;
    private final SalesforceOrg org;

    SalesforceSimulator(OrgSettings settings) {
        this.settings = settings;
        Schema schema = Schema.of(settings.customFields(), settings.currencies());
        this.effects = new EffectLog(schema, rows);
        this.sessions = new Sessions(settings.orgId(), settings.sessionTimeout());
        this.tokens = new TokenEndpoint(settings, sessions);
        this.usage = new Usage(settings.dailyRequests());
        this.dml = new Dml(rows, schema, effects);
        this.api = new RestApi(schema, rows, effects, dml, usage, settings.pageSize());
        this.org = new SalesforceOrg(schema, rows, dml, standardPricebook(schema));
    }

    /** {@return a builder whose org has one currency, 100,000 requests a day, sessions of two hours and pages of 2,000 records} */
    public static SalesforceSimulatorBuilder builder() {
        return new SalesforceSimulatorBuilder();
    }

    private String standardPricebook(Schema schema) {
        ObjectNode body = JsonForm.object()
                .put("Name", "Standard Price Book")
                .put("IsActive", true)
                .put(Schema.SYNC_KEY, "standard");
        Row book = dml.create(schema.known("Pricebook2"), body, writer(Instant.EPOCH))
                .get();
        rows.put(book.with("IsStandard", true));
        rows.commit();
        effects.rollBack(0);
        return book.id();
    }

    /** {@return the org as a person at its screen sees it, and as a checker reads it} */
    public SalesforceOrg org() {
        return org;
    }

    @Override
    public String vendor() {
        return "salesforce";
    }

    @Override
    public Duration ordinaryLatency() {
        return ORDINARY;
    }

    @Override
    public List<VendorEffect> effects() {
        return effects.all();
    }

    @Override
    public Reply handle(HttpRequest request, Instant now) {
        if (request.uri().toString().length() > LONGEST_URI) {
            return Reply.of(html(414, "URI Too Long"), ORDINARY);
        }
        int before = effects.mark();
        HttpResponse response = respond(request, now);
        rows.commit();
        return Reply.of(response, ORDINARY.plus(PER_RECORD.multipliedBy(effects.mark() - before)));
    }

    private HttpResponse respond(HttpRequest request, Instant now) {
        String path = request.uri().getPath();
        if (path.startsWith(SERVICES + "oauth2/")) {
            return tokens.answer(request, now);
        }
        if (path.equals(SERVICES + "data") || path.equals(SERVICES + "data/")) {
            return Answer.ok(RestApi.versions()).asResponse();
        }
        if (!path.startsWith(SERVICES + "data/v")) {
            return Answer.notFound().asResponse();
        }
        Optional<HttpResponse> barred = barred(request, now);
        return barred.orElseGet(
                () -> metered(api.answer(Call.of(request), writer(now)).asResponse()));
    }

    private Optional<HttpResponse> barred(HttpRequest request, Instant now) {
        Optional<String> token = token(request);
        if (token.isEmpty()) {
            return Optional.of(Answer.error(401, "INVALID_AUTH_HEADER", "INVALID_HEADER_TYPE")
                    .asResponse());
        }
        if (!sessions.admits(token.get(), now)) {
            return Optional.of(expired());
        }
        return usage.count(now) ? Optional.empty() : Optional.of(throttled());
    }

    private static Optional<String> token(HttpRequest request) {
        return request.header("authorization")
                .filter(value -> value.startsWith("Bearer ") || value.startsWith("OAuth "))
                .map(value -> value.substring(value.indexOf(' ') + 1));
    }

    private HttpResponse metered(HttpResponse response) {
        return response.with("Sforce-Limit-Info", usage.header());
    }

    private static HttpResponse expired() {
        return Answer.error(401, "INVALID_SESSION_ID", "Session expired or invalid")
                .asResponse();
    }

    private HttpResponse throttled() {
        return metered(Answer.error(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.")
                .asResponse());
    }

    private static HttpResponse html(int status, String text) {
        return new HttpResponse(
                status,
                Map.of("content-type", "text/html;charset=UTF-8"),
                Bytes.utf8("<html><body>" + text + "</body></html>"));
    }

    @Override
    public Optional<Reply> refuse(FaultKind kind, HttpRequest request, Instant now) {
        String path = request.uri().getPath();
        boolean data = path.startsWith(SERVICES + "data/v") && token(request).isPresent();
        if (!data) {
            return Optional.empty();
        }
        return switch (kind) {
            case THROTTLED ->
                Optional.of(Reply.of(
                        metered(Answer.error(
                                        403,
                                        "REQUEST_LIMIT_EXCEEDED",
                                        "ConcurrentRequests (Concurrent API Requests) Limit exceeded.")
                                .asResponse()),
                        ORDINARY));
            case EXPIRED_TOKEN -> {
                sessions.end(token(request).orElse(""));
                yield Optional.of(Reply.of(expired(), ORDINARY));
            }
            case STALE_VERSION -> failing(request, now, LOCKED);
            case BUSINESS_REJECTION -> failing(request, now, INVALID);
            default -> Optional.empty();
        };
    }

    private static boolean writes(HttpRequest request) {
        if (request.method().equals("GET")) {
            return false;
        }
        boolean composite = request.uri().getPath().endsWith("/composite");
        return !composite
                || JsonForm.read(request.body().utf8())
                        .map(body -> body.findValuesAsText("method").stream().anyMatch(method -> !method.equals("GET")))
                        .orElse(false);
    }

    /** {@return the answer to a request whose first write fails; empty for one that writes nothing} */
    private Optional<Reply> failing(HttpRequest request, Instant now, ApiError how) {
        if (!writes(request)) {
            return Optional.empty();
        }
        dml.failNextWrite(Optional.of(how));
        Reply reply = handle(request, now);
        dml.failNextWrite(Optional.empty());
        return Optional.of(reply);
    }

    /** Ends every session, as an administrator may at any moment. */
    public void endSessions() {
        sessions.endAll();
    }

    private Dml.Writer writer(Instant now) {
        return new Dml.Writer(now, settings.userId(), "create", "update");
    }
}
