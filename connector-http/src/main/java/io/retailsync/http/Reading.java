package io.retailsync.http;

import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;

/** Requests that change nothing at the vendor: a lost answer is no more than a delay. */
public final class Reading {

    private Reading() {}

    /**
     * {@return the answer; a lost one is {@code Transient}}
     *
     * @param call for the request
     * @param request one that changes nothing
     * @param cost points of the vendor's budget
     */
    public static Either<SyncFailure, HttpResponse> exchange(Call call, HttpRequest request, double cost) {
        return harmless(call.exchange(request, cost));
    }

    /**
     * {@return the same, with {@code Ambiguous} as {@code Transient}}
     *
     * @param result of a request that changes nothing
     * @param <T> what was asked for
     */
    public static <T> Either<SyncFailure, T> harmless(Either<SyncFailure, T> result) {
        return result.mapLeft(failure ->
                failure.kind() == SyncFailure.Kind.AMBIGUOUS ? SyncFailure.passing(failure.message()) : failure);
    }
}
