package io.retailsync.engine.internal;

import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.HttpTransport;
import io.retailsync.spi.Scheduler;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;

/** One call of a connector: deadline, gate and transport. */
final class EngineCall implements Call {

    private static final Duration LATER = Duration.ofSeconds(1);

    private final Vendor vendor;
    private final Scheduler scheduler;
    private final Scheduler.Pause pause;
    private final Instant deadline;

    EngineCall(Vendor vendor, Scheduler scheduler, Scheduler.Pause pause, Instant deadline) {
        this.vendor = vendor;
        this.scheduler = scheduler;
        this.pause = pause;
        this.deadline = deadline;
    }

    @Override
    public String system() {
        return vendor.name();
    }

    @Override
    public Instant deadline() {
        return deadline;
    }

    @Override
    public Instant now() {
        return scheduler.now();
    }

    @Override
    public Either<SyncFailure, HttpResponse> exchange(HttpRequest request, double cost) {
        Instant allowed = vendor.gate().reserve(cost, now());
        if (!allowed.isBefore(deadline)) {
            vendor.gate().giveBack(cost);
            return Either.left(SyncFailure.rateLimited(
                    LATER, "the budget of '" + vendor.name() + "' allows no call before " + PlainWords.time(allowed)));
        }
        pause.until(allowed);
        vendor.countCall();
        return transport()
                .flatMap(transport -> transport.exchange(request, deadline).mapLeft(EngineCall::failure));
    }

    private Either<SyncFailure, HttpTransport> transport() {
        return vendor.transport()
                .<Either<SyncFailure, HttpTransport>>map(Either::right)
                .orElseGet(() -> Either.left(SyncFailure.rejected(
                        "no-transport", "", "'" + vendor.name() + "' was attached without an HTTP transport")));
    }

    private static SyncFailure failure(HttpTransport.Failure failure) {
        return failure.fate() == HttpTransport.Fate.NOT_SENT
                ? SyncFailure.passing(failure.reason())
                : SyncFailure.ambiguous(failure.reason());
    }

    @Override
    public void meter(double available, double perSecond, double most) {
        vendor.gate().reading(available, perSecond, most, now());
    }
}
