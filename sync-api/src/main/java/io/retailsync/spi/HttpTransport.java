package io.retailsync.spi;

import io.vavr.control.Either;
import java.time.Instant;

/**
 * The only way in which a connector reaches a remote system: one request, one answer read to its end.
 *
 * <p>Production puts {@code java.net.http} behind it, the simulation a simulated vendor. Implementations are safe for
 * concurrent use, follow no redirect, keep no cookie and never retry.
 */
@FunctionalInterface
public interface HttpTransport {

    /**
     * Sends {@code request} and waits for the whole answer; blocks until then, at most until {@code deadline}.
     *
     * @param request what to send
     * @param deadline checked before the request is handed to the network: past it, nothing is sent
     * @return the answer, whatever its status, or why there is none
     */
    Either<Failure, HttpResponse> exchange(HttpRequest request, Instant deadline);

    /** What is known of a request that got no answer. */
    enum Fate {
        /** Not one byte left this process: sending again is safe. */
        NOT_SENT,
        /** Bytes left and no complete answer came: the effect may have happened, may happen later, or never. */
        LOST
    }

    /**
     * Why there is no answer.
     *
     * @param fate what is known of the request
     * @param reason what went wrong, without addresses' queries, headers or bodies
     */
    record Failure(Fate fate, String reason) {}
}
