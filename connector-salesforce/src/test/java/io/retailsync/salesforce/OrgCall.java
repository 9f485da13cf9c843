package io.retailsync.salesforce;

import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A call into a simulated org, in process; a test may say what befalls the next requests. */
final class OrgCall implements Call {

    final List<HttpRequest> sent = new ArrayList<>();
    final Deque<Optional<FaultKind>> fate = new ArrayDeque<>();
    final List<Double> meter = new ArrayList<>();
    private final Simulator org;
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");

    OrgCall(Simulator org) {
        this.org = org;
    }

    OrgCall befalls(FaultKind... kinds) {
        for (FaultKind kind : kinds) {
            fate.add(Optional.of(kind));
        }
        return this;
    }

    OrgCall spares(int requests) {
        for (int count = 0; count < requests; count++) {
            fate.add(Optional.empty());
        }
        return this;
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    long requestsTo(String path) {
        return sent.stream()
                .filter(request -> request.uri().getPath().contains(path))
                .count();
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
        Optional<FaultKind> fault = fate.isEmpty() ? Optional.empty() : fate.poll();
        Reply reply = fault.map(kind -> struck(kind, request)).orElseGet(() -> org.handle(request, now));
        now = now.plus(reply.after());
        return reply.delivery() == Reply.Delivery.WHOLE
                ? Either.right(reply.response())
                : Either.left(SyncFailure.ambiguous("the connection broke"));
    }

    private Reply struck(FaultKind kind, HttpRequest request) {
        return switch (kind) {
            case RESET_AFTER_EFFECT -> org.handle(request, now).with(Reply.Delivery.RESET);
            case TRUNCATED -> org.handle(request, now).with(Reply.Delivery.TRUNCATED);
            case RESET_BEFORE_EFFECT ->
                Reply.of(HttpResponse.json(500, ""), Duration.ZERO).with(Reply.Delivery.RESET);
            case SERVER_ERROR -> Reply.of(HttpResponse.json(503, "<html>Service unavailable</html>"), Duration.ZERO);
            default -> org.refuse(kind, request, now).orElseThrow();
        };
    }

    @Override
    public void meter(double available, double perSecond, double most) {
        meter.add(available);
    }
}
