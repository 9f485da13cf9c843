package io.retailsync.simulation.campaign;

import io.retailsync.spi.HttpRequest;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.FaultPlan;
import io.retailsync.testkit.FaultySimulator;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A vendor behind a network that is bad until the sky clears, and a note of which fault struck which kind of operation. */
final class Weather implements Simulator {

    private final Simulator vendor;
    private final FaultPlan plan;
    private final FaultySimulator faulty;
    private final Function<HttpRequest, Optional<Strikes.Operation>> kinds;
    private final Strikes strikes;
    private final Runnable afterWrite;
    private boolean clear;

    Weather(
            Simulator vendor,
            FaultPlan plan,
            Function<HttpRequest, Optional<Strikes.Operation>> kinds,
            Strikes strikes,
            Runnable afterWrite) {
        this.vendor = vendor;
        this.plan = plan;
        this.faulty = new FaultySimulator(vendor, plan);
        this.kinds = kinds;
        this.strikes = strikes;
        this.afterWrite = afterWrite;
    }

    /** From now on nothing goes wrong; what is late still comes. */
    void clears() {
        clear = true;
    }

    @Override
    public String vendor() {
        return vendor.vendor();
    }

    @Override
    public Reply handle(HttpRequest request, Instant now) {
        if (clear) {
            faulty.settle(now);
            return vendor.handle(request, now);
        }
        Map<FaultKind, Integer> before = plan.strikes();
        Reply reply = faulty.handle(request, now);
        Map<FaultKind, Integer> after = plan.strikes();
        kinds.apply(request)
                .ifPresent(operation -> after.forEach((kind, count) -> {
                    if (count > before.getOrDefault(kind, 0)) {
                        strikes.add(kind, operation);
                    }
                }));
        kinds.apply(request).ifPresent(operation -> afterWrite.run());
        return reply;
    }

    @Override
    public List<HttpRequest> outbox(Instant now) {
        return faulty.outbox(now);
    }

    @Override
    public List<VendorEffect> effects() {
        return vendor.effects();
    }

    @Override
    public Duration ordinaryLatency() {
        return vendor.ordinaryLatency();
    }
}
