package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.http.Reading;
import io.retailsync.http.SingleFlightToken;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One request of the data API: session, headers, the vendor's meter, and failures as data. */
final class Api {

    private static final Pattern USAGE = Pattern.compile("api-usage=(\\d+)/(\\d+)");
    private static final double SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();
    /** A new session would be refused for the same reason. */
    private static final List<String> POLICY =
            List.of("Connected app is not attached to Agent", "This session is not valid for use with the REST API");

    private final OrgConfig config;
    private final SingleFlightToken<Session> session;

    Api(OrgConfig config) {
        this.config = config;
        this.session = new SingleFlightToken<>(new Login(config.loginHost(), config.grant()));
    }

    OrgConfig config() {
        return config;
    }

    /**
     * {@return the answer's JSON}
     *
     * @param path behind the version, with its query, encoded
     */
    Either<SyncFailure, JsonNode> get(Call call, String path) {
        return Reading.harmless(exchange(call, "GET", path, Bytes.empty(), false));
    }

    /**
     * {@return all records that a query finds}
     *
     * @param soql escaped already
     */
    Either<SyncFailure, List<JsonNode>> query(Call call, String soql) {
        return all(call, "/query?q=" + URLEncoder.encode(soql, StandardCharsets.UTF_8));
    }

    /**
     * {@return all records that a query finds, those that somebody deleted too}
     *
     * @param soql escaped already
     */
    Either<SyncFailure, List<JsonNode>> queryAll(Call call, String soql) {
        return all(call, "/queryAll?q=" + URLEncoder.encode(soql, StandardCharsets.UTF_8));
    }

    /** A page may be smaller than was asked for: the rest follows. */
    private Either<SyncFailure, List<JsonNode>> all(Call call, String path) {
        List<JsonNode> records = new ArrayList<>();
        Either<SyncFailure, JsonNode> page = get(call, path);
        while (page.isRight()) {
            records.addAll(Json.list(page.get().path("records")));
            if (page.get().path("done").asBoolean(true)) {
                return Either.right(records);
            }
            String next = page.get().path("nextRecordsUrl").asText();
            page = get(call, next.substring(next.indexOf("/query")));
        }
        return Either.left(page.getLeft());
    }

    /** {@return the answer's JSON to a request that reads although it posts} */
    Either<SyncFailure, JsonNode> ask(Call call, String path, JsonNode body) {
        return Reading.harmless(exchange(call, "POST", path, Json.bytes(body), false));
    }

    /** {@return the answer's JSON; where no clear answer came, the effect is unknown} */
    Either<SyncFailure, JsonNode> write(Call call, String method, String path, JsonNode body) {
        return exchange(call, method, path, Json.bytes(body), true);
    }

    private Either<SyncFailure, JsonNode> exchange(Call call, String method, String path, Bytes body, boolean write) {
        return session.exchange(call, 1, live -> request(live, method, path, body), Api::isExpired)
                .flatMap(answer -> {
                    meter(call, answer);
                    return answer.status() < 300
                            ? Either.right(Json.read(answer.body()))
                            : Either.left(Failures.ofAnswer(answer, write, call.now()));
                });
    }

    private HttpRequest request(Session live, String method, String path, Bytes body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("authorization", "Bearer " + live.token().reveal());
        headers.put("accept", "application/json");
        headers.put("sforce-call-options", "client=" + config.client());
        if (!body.isEmpty()) {
            headers.put("content-type", "application/json; charset=UTF-8");
            headers.put("sforce-auto-assign", "FALSE");
        }
        return new HttpRequest(method, URI.create(live.instance() + config.data(path)), headers, body);
    }

    private static boolean isExpired(HttpResponse answer) {
        if (answer.status() != 401) {
            return false;
        }
        String body = answer.body().utf8();
        return body.contains("INVALID_SESSION_ID") && POLICY.stream().noneMatch(body::contains);
    }

    private static void meter(Call call, HttpResponse answer) {
        answer.header("sforce-limit-info")
                .map(USAGE::matcher)
                .filter(Matcher::find)
                .ifPresent(usage -> {
                    double used = Double.parseDouble(usage.group(1));
                    double most = Double.parseDouble(usage.group(2));
                    call.meter(Math.max(0, most - used), most / SECONDS_OF_A_DAY, most);
                });
    }
}
