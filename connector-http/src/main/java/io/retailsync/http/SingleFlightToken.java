package io.retailsync.http;

import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A token that all calls of a connector share and that one call at a time renews.
 *
 * <p>Safe for concurrent use, and never blocks: a call that comes while another renews is told {@code RateLimited} with a short wait,
 * because nothing could be sent anyway. A renewal that has not ended by its call's deadline no longer holds back others.
 *
 * @param <T> what a token is; compared with {@code equals}
 */
public final class SingleFlightToken<T> {

    private static final Duration WHILE_RENEWING = Duration.ofMillis(500);

    private final TokenSource<T> source;
    private Optional<Token<T>> current = Optional.empty();
    private Instant renewingUntil = Instant.MIN;

    /**
     * Starts without a token; the first call asks for one.
     *
     * @param source asks the vendor
     */
    public SingleFlightToken(TokenSource<T> source) {
        this.source = source;
    }

    /**
     * {@return the token, asked for where there is none that can still be used}
     *
     * @param call for the request, where one is needed
     */
    public Either<SyncFailure, T> get(Call call) {
        Optional<T> usable = usable(call.now());
        return usable.<Either<SyncFailure, T>>map(Either::right).orElseGet(() -> renewed(call));
    }

    /**
     * {@return another token than the one that was refused: the one that another call has got meanwhile, or a new one}
     *
     * @param refused the token that the vendor did not accept
     * @param call for the request, where one is needed
     */
    public Either<SyncFailure, T> insteadOf(T refused, Call call) {
        forget(refused);
        return get(call);
    }

    /**
     * Sends a request with the token; where the token is refused, renews it and sends once more. The only retry of a connector.
     *
     * @param call for the requests
     * @param cost of one request
     * @param request makes the request with a token
     * @param refused whether an answer means that the token was not accepted and nothing was done
     * @return the last answer, which may be a second refusal
     */
    public Either<SyncFailure, HttpResponse> exchange(
            Call call, double cost, Function<T, HttpRequest> request, Predicate<HttpResponse> refused) {
        return get(call)
                .flatMap(token -> call.exchange(request.apply(token), cost)
                        .flatMap(answer -> refused.test(answer)
                                ? insteadOf(token, call).flatMap(fresh -> call.exchange(request.apply(fresh), cost))
                                : Either.right(answer)));
    }

    private Either<SyncFailure, T> renewed(Call call) {
        if (!begin(call)) {
            return Either.left(SyncFailure.rateLimited(
                    WHILE_RENEWING, "another call to " + call.system() + " is renewing the token"));
        }
        try {
            Either<SyncFailure, Token<T>> answer = source.renew(call);
            answer.forEach(this::keep);
            return answer.map(Token::value);
        } finally {
            end();
        }
    }

    private synchronized Optional<T> usable(Instant now) {
        return current.filter(token -> now.isBefore(token.usableUntil())).map(Token::value);
    }

    private synchronized void forget(T refused) {
        current = current.filter(token -> !token.value().equals(refused));
    }

    private synchronized void keep(Token<T> token) {
        current = Optional.of(token);
    }

    private synchronized boolean begin(Call call) {
        if (call.now().isBefore(renewingUntil)) {
            return false;
        }
        renewingUntil = call.deadline();
        return true;
    }

    private synchronized void end() {
        renewingUntil = Instant.MIN;
    }
}
