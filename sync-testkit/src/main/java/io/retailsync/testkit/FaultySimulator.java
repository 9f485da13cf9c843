package io.retailsync.testkit;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vendor behind a bad network: strikes single exchanges by a {@link FaultPlan}, and lets late effects happen when their time has
 * come. Writes are struck before, during and after their effect; reads only lose their answers.
 */
public final class FaultySimulator implements Simulator {

    private static final Duration LATE_AT_LEAST = Duration.ofSeconds(2);
    private static final Duration LATE_AT_MOST = Duration.ofSeconds(25);
    private static final Duration SLOW = Duration.ofSeconds(6);

    private final Simulator vendor;
    private final FaultPlan plan;
    private final List<Late> late = new ArrayList<>();

    private record Late(Instant due, HttpRequest request) {}

    /**
     * @param vendor the healthy vendor
     * @param plan which requests go wrong
     */
    public FaultySimulator(Simulator vendor, FaultPlan plan) {
        this.vendor = vendor;
        this.plan = plan;
    }

    @Override
    public String vendor() {
        return vendor.vendor();
    }

    @Override
    public Reply handle(HttpRequest request, Instant now) {
        settle(now);
        Optional<FaultKind> fault = plan.next().filter(kind -> plan.concerns(kind, request));
        if (fault.isEmpty()) {
            return vendor.handle(request, now);
        }
        Optional<Reply> struck = strike(fault.get(), request, now);
        struck.ifPresent(reply -> plan.struck(fault.get(), request));
        return struck.orElseGet(() -> vendor.handle(request, now));
    }

    private Optional<Reply> strike(FaultKind fault, HttpRequest request, Instant now) {
        Duration quick = vendor.ordinaryLatency();
        return switch (fault) {
            case SERVER_ERROR -> Optional.of(Reply.of(serverError(), quick));
            case RESET_BEFORE_EFFECT ->
                Optional.of(Reply.of(serverError(), quick).with(Reply.Delivery.RESET));
            case RESET_AFTER_EFFECT -> Optional.of(vendor.handle(request, now).with(Reply.Delivery.RESET));
            case TRUNCATED -> Optional.of(vendor.handle(request, now).with(Reply.Delivery.TRUNCATED));
            case SLOW -> Optional.of(vendor.handle(request, now).after(SLOW));
            case LATE_EFFECT -> Optional.of(later(request, now));
            case THROTTLED, EXPIRED_TOKEN, STALE_VERSION, MISSING_CSRF, BUSINESS_REJECTION ->
                vendor.refuse(fault, request, now);
        };
    }

    private Reply later(HttpRequest request, Instant now) {
        late.add(new Late(now.plus(lateness()), request));
        return Reply.of(serverError(), vendor.ordinaryLatency()).with(Reply.Delivery.RESET);
    }

    private Duration lateness() {
        long most = LATE_AT_MOST.minus(LATE_AT_LEAST).toMillis();
        return LATE_AT_LEAST.plusMillis(plan.random().nextLong(most));
    }

    private HttpResponse serverError() {
        int[] codes = {500, 502, 503};
        return new HttpResponse(
                codes[plan.random().nextInt(codes.length)],
                Map.of("content-type", "text/html"),
                io.retailsync.spi.Bytes.utf8("<html><body>Service unavailable</body></html>"));
    }

    /**
     * Lets the late effects happen whose time has come.
     *
     * @param now the vendor's time
     */
    public void settle(Instant now) {
        List<Late> due = late.stream()
                .filter(waiting -> !waiting.due().isAfter(now))
                .sorted(Comparator.comparing(Late::due))
                .toList();
        late.removeAll(due);
        due.forEach(waiting -> vendor.handle(waiting.request(), waiting.due()));
    }

    @Override
    public List<HttpRequest> outbox(Instant now) {
        settle(now);
        return vendor.outbox(now);
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
