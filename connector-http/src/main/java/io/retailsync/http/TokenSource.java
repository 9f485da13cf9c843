package io.retailsync.http;

import io.retailsync.spi.Call;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;

/**
 * Asks the vendor for a new token.
 *
 * @param <T> what a token is
 */
@FunctionalInterface
public interface TokenSource<T> {

    /**
     * Asks once; never retries. A lost answer is {@code Transient}: asking again is safe.
     *
     * @param call for the request
     * @return the token, or why there is none
     */
    Either<SyncFailure, Token<T>> renew(Call call);
}
