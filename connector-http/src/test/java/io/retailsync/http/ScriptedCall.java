package io.retailsync.http;

import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A call whose answers a test writes. */
final class ScriptedCall implements Call {

    final List<HttpRequest> sent = new ArrayList<>();
    Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private final Function<HttpRequest, Either<SyncFailure, HttpResponse>> vendor;

    ScriptedCall(Function<HttpRequest, Either<SyncFailure, HttpResponse>> vendor) {
        this.vendor = vendor;
    }

    @Override
    public String system() {
        return "crm";
    }

    @Override
    public Instant deadline() {
        return now.plusSeconds(30);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Either<SyncFailure, HttpResponse> exchange(HttpRequest request, double cost) {
        sent.add(request);
        return vendor.apply(request);
    }

    @Override
    public void meter(double available, double perSecond, double most) {}
}
