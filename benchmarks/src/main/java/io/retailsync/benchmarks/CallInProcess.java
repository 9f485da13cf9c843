package io.retailsync.benchmarks;

import io.retailsync.simulators.shopify.ShopifySimulator;
import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Instant;

/** A call that a simulated vendor answers at once. */
record CallInProcess(String system, ShopifySimulator vendor, Instant now) implements Call {

    @Override
    public Instant deadline() {
        return now.plusSeconds(30);
    }

    @Override
    public Either<SyncFailure, HttpResponse> exchange(HttpRequest request, double cost) {
        return Either.right(vendor.handle(request, now).response());
    }

    @Override
    public void meter(double available, double perSecond, double most) {}
}
