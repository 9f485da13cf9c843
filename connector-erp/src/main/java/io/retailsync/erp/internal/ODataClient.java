package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.retailsync.http.Reading;
import io.retailsync.http.SingleFlightToken;
import io.retailsync.http.Token;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends requests in a session and reads answers. Safe for concurrent use; the session is shared. */
public final class ODataClient {

    private static final String SESSION_SERVICE = "API_SALES_ORDER_SRV/";
    private static final int MOST_PAGES = 100;

    private final Destination destination;
    private final SingleFlightToken<SapSession> sessions = new SingleFlightToken<>(this::open);

    /**
     * A client without a session yet.
     *
     * @param destination where the system is and who asks
     */
    public ODataClient(Destination destination) {
        this.destination = destination;
    }

    /** A session is opened on a service root, which reads no data. */
    private Either<SyncFailure, Token<SapSession>> open(Call call) {
        HttpRequest fetch = destination.dressed(
                HttpRequest.get(destination.at(SESSION_SERVICE)).with("x-csrf-token", "Fetch"));
        return Reading.exchange(call, fetch, 1)
                .flatMap(response -> Classification.of(response, false, service(SESSION_SERVICE), call.now())
                        .<Either<SyncFailure, HttpResponse>>map(Either::left)
                        .orElseGet(() -> Either.right(response)))
                .flatMap(response -> SapSession.in(response)
                        .<Either<SyncFailure, Token<SapSession>>>map(session -> Either.right(Token.unlimited(session)))
                        .orElseGet(() -> Either.left(SyncFailure.passing("the system opened no session"))));
    }

    /** The entity at an address. */
    Either<SyncFailure, JsonNode> entity(Query query, Call call) {
        return read(destination.at(query.toString()), query.toString(), call);
    }

    /** All entities of a query, page by page as the system cuts them. */
    Either<SyncFailure, List<JsonNode>> all(Query query, Call call) {
        List<JsonNode> found = new ArrayList<>();
        URI address = destination.at(query.toString());
        for (int page = 0; page < MOST_PAGES; page++) {
            Either<SyncFailure, JsonNode> answer = read(address, query.toString(), call);
            if (answer.isLeft()) {
                return Either.left(answer.getLeft());
            }
            Json.results(answer.get()).forEach(found::add);
            String next = answer.get().path("__next").asText();
            if (next.isEmpty()) {
                return Either.right(found);
            }
            address = next(next);
        }
        return Either.left(
                SyncFailure.rejected("too-many-pages", "", "more than " + MOST_PAGES + " pages: narrow the query"));
    }

    /** The next page, on our own host: the system names itself as it is known inside. */
    private URI next(String address) {
        URI said = URI.create(address);
        String query = said.getRawQuery();
        return destination.hosted(said.getRawPath() + (query == null ? "" : "?" + query));
    }

    private Either<SyncFailure, JsonNode> read(URI address, String path, Call call) {
        HttpRequest request = destination.dressed(HttpRequest.get(address));
        return Reading.harmless(sessions.exchange(call, 1, session -> session.reading(request), SapSession::refused))
                .flatMap(response -> data(response, false, path, call));
    }

    /** A create; answers the new entity. */
    Either<SyncFailure, JsonNode> create(String path, JsonNode body, Call call) {
        return create(path, Json.bytes(body), call);
    }

    /** A create of bytes that are final; answers the new entity. */
    Either<SyncFailure, JsonNode> create(String path, Bytes body, Call call) {
        return write(HttpRequest.post(destination.at(path), "application/json", body), path, call);
    }

    /** A merge of some properties. */
    Either<SyncFailure, JsonNode> change(String path, Optional<String> etag, JsonNode properties, Call call) {
        JsonNode wrapped = Json.object().set("d", properties);
        HttpRequest request = new HttpRequest(
                "PATCH", destination.at(path), Map.of("content-type", "application/json"), Json.bytes(wrapped));
        return write(versioned(request, etag), path, call);
    }

    /** A delete. */
    Either<SyncFailure, JsonNode> remove(String path, Optional<String> etag, Call call) {
        return write(
                versioned(new HttpRequest("DELETE", destination.at(path), Map.of(), Bytes.empty()), etag), path, call);
    }

    /** The version goes back as it was given, character by character (erp reference, A6). */
    private static HttpRequest versioned(HttpRequest request, Optional<String> etag) {
        return etag.map(version -> request.with("if-match", version)).orElse(request);
    }

    private Either<SyncFailure, JsonNode> write(HttpRequest request, String path, Call call) {
        HttpRequest dressed = destination.dressed(request);
        return sessions.exchange(call, 1, session -> session.writing(dressed), SapSession::refused)
                .flatMap(response -> data(response, true, path, call));
    }

    private static Either<SyncFailure, JsonNode> data(HttpResponse response, boolean write, String path, Call call) {
        Optional<SyncFailure> failure = Classification.of(response, write, service(path), call.now());
        if (failure.isPresent()) {
            return Either.left(failure.get());
        }
        if (response.status() == 204) {
            return Either.right(MissingNode.getInstance());
        }
        return Json.tree(response.body())
                .map(body -> body.path("d"))
                .filter(JsonNode::isObject)
                .<Either<SyncFailure, JsonNode>>map(Either::right)
                .orElseGet(() -> Either.left(unreadable(write)));
    }

    /** Half an answer to a write says that it happened, but not under which number. */
    private static SyncFailure unreadable(boolean write) {
        String message = "the answer is not the JSON that was asked for";
        return write ? SyncFailure.ambiguous(message) : SyncFailure.passing(message);
    }

    private static String service(String path) {
        return path.replaceFirst("[;/?].*$", "");
    }

    static Optional<String> etag(JsonNode entity) {
        String etag = entity.path("__metadata").path("etag").asText();
        return etag.isEmpty() ? Optional.empty() : Optional.of(etag);
    }
}
