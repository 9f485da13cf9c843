package io.retailsync.simulation.campaign;

import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A connector's tokens: fetched when they are needed, renewed once when they are refused. Confined to the baton. */
final class Session {

    private final String base;
    private final boolean csrf;
    private String token = "";
    private String csrfToken = "";

    Session(String base, boolean csrf) {
        this.base = base;
        this.csrf = csrf;
    }

    URI uri(String path) {
        return URI.create(base + path);
    }

    Either<SyncFailure, HttpResponse> get(String path, Call call) {
        return exchange(HttpRequest.get(uri(path)), call);
    }

    /** The answer if it is 2xx, else what the status means. */
    Either<SyncFailure, HttpResponse> exchange(HttpRequest request, Call call) {
        boolean writes = !request.method().equals("GET");
        return attempt(request, writes, call)
                .flatMap(response -> renewable(response)
                        ? forget(response).flatMap(gone -> attempt(request, writes, call))
                        : Either.right(response))
                .flatMap(Session::judged);
    }

    private boolean renewable(HttpResponse response) {
        return response.status() == 401 || response.status() == 403;
    }

    private Either<SyncFailure, HttpResponse> forget(HttpResponse refusal) {
        token = refusal.status() == 401 ? "" : token;
        csrfToken = refusal.status() == 403 ? "" : csrfToken;
        return Either.right(refusal);
    }

    private Either<SyncFailure, HttpResponse> attempt(HttpRequest request, boolean writes, Call call) {
        return token(call)
                .flatMap(access -> csrf && writes
                        ? csrf(access, call).map(second -> request.with("x-csrf-token", second))
                        : Either.right(request))
                .flatMap(ready -> call.exchange(ready.with("authorization", token), 1));
    }

    private Either<SyncFailure, String> token(Call call) {
        if (!token.isEmpty()) {
            return Either.right(token);
        }
        return issued(HttpRequest.post(uri("/token"), "application/json", Wire.bytes(Wire.object())), call)
                .peek(fresh -> token = fresh);
    }

    private Either<SyncFailure, String> csrf(String access, Call call) {
        if (!csrfToken.isEmpty()) {
            return Either.right(csrfToken);
        }
        return issued(HttpRequest.get(uri("/csrf")).with("authorization", access), call)
                .peek(fresh -> csrfToken = fresh);
    }

    /** Whatever becomes of this exchange, the request that it is for was not sent. */
    private static Either<SyncFailure, String> issued(HttpRequest request, Call call) {
        return call.exchange(request, 1)
                .flatMap(Session::judged)
                .mapLeft(failure -> failure.kind() == SyncFailure.Kind.RATE_LIMITED
                        ? failure
                        : SyncFailure.passing("no token: " + failure.message()))
                .map(response -> Wire.read(response.body()).path("token").asText());
    }

    private static Either<SyncFailure, HttpResponse> judged(HttpResponse response) {
        int status = response.status();
        String code = status / 100 == 2 || status >= 500
                ? ""
                : Wire.read(response.body()).path("code").asText();
        if (status / 100 == 2) {
            return Either.right(response);
        }
        if (status >= 500) {
            return Either.left(
                    status == 502
                            ? SyncFailure.ambiguous("status " + status)
                            : SyncFailure.passing("status " + status));
        }
        return Either.left(
                switch (status) {
                    case 401 -> SyncFailure.unauthorized(code);
                    case 403 -> SyncFailure.passing(code);
                    case 404 -> SyncFailure.gone(code);
                    case 412 -> SyncFailure.conflict(code);
                    case 429 -> SyncFailure.rateLimited(Duration.ofSeconds(3), code);
                    default -> SyncFailure.rejected(code, "", "refused with " + status + " " + code);
                });
    }

    static <T> List<Either<SyncFailure, T>> each(int count, SyncFailure failure) {
        return java.util.Collections.nCopies(count, Either.left(failure));
    }
}
