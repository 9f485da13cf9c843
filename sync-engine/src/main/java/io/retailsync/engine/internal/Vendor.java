package io.retailsync.engine.internal;

import dev.failsafe.CircuitBreaker;
import io.retailsync.model.privacy.PersonalWords;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.HttpTransport;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One system at run time: gate, breaker and counters. Failsafe's breaker counts; because its clock can't be injected, the engine's time
 * opens it again. Safe for concurrent use.
 */
final class Vendor {

    private static final Duration OPEN_FOR = Duration.ofSeconds(10);
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final Setup.Attached attached;
    private final Gate gate;
    private final CircuitBreaker<Object> breaker = CircuitBreaker.builder()
            .withFailureThreshold(8, 10)
            .withSuccessThreshold(1)
            .withDelay(NEVER)
            .build();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong retries = new AtomicLong();
    private final AtomicLong throttled = new AtomicLong();
    private final AtomicInteger inFlight = new AtomicInteger();
    private Instant opensAt = Instant.EPOCH;
    private Optional<Trouble> trouble = Optional.empty();

    /**
     * Why nothing gets through.
     *
     * @param kind the kind of failure that came last
     * @param message what was said last
     * @param since when the first of them in a row came
     * @param times how many came in a row
     */
    record Trouble(SyncFailure.Kind kind, String message, Instant since, int times) {}

    Vendor(Setup.Attached attached, Instant now) {
        this.attached = attached;
        this.gate = new Gate(attached.descriptor().meter(), now);
    }

    String name() {
        return attached.name();
    }

    Connector connector() {
        return attached.connector();
    }

    Setup.Attached attached() {
        return attached;
    }

    Descriptor descriptor() {
        return attached.descriptor();
    }

    Optional<HttpTransport> transport() {
        return attached.transport();
    }

    Optional<Accepts> operation(String name) {
        return descriptor().accepts().stream()
                .filter(accepts -> accepts.operation().equals(name))
                .findFirst();
    }

    Gate gate() {
        return gate;
    }

    /** {@return when the next call may begin; in the past for now} */
    synchronized Instant openFrom(Instant now) {
        if (breaker.isOpen() && !opensAt.isAfter(now)) {
            breaker.halfOpen();
        }
        return breaker.isOpen() ? opensAt : gate.closedUntil();
    }

    /** An ear that throws over one record says nothing of the others. */
    synchronized void answered(Optional<SyncFailure> failure, Instant now) {
        if (connector() instanceof Audience) {
            return;
        }
        SyncFailure.Kind kind = failure.map(SyncFailure::kind).orElse(SyncFailure.Kind.REJECTED);
        trouble = after(kind, failure, now);
        switch (kind) {
            case UNAUTHORIZED -> open(now);
            case RATE_LIMITED -> {
                throttled.incrementAndGet();
                gate.close(((SyncFailure.RateLimited) failure.orElseThrow()).retryAfter(), now);
            }
            case TRANSIENT, AMBIGUOUS -> {
                breaker.recordFailure();
                if (breaker.isOpen()) {
                    open(now);
                }
            }
            case CONFLICT, WAITING, REJECTED, GONE -> breaker.recordSuccess();
        }
    }

    private Optional<Trouble> after(SyncFailure.Kind kind, Optional<SyncFailure> failure, Instant now) {
        return switch (kind) {
            case UNAUTHORIZED, RATE_LIMITED, TRANSIENT, AMBIGUOUS -> {
                Optional<Trouble> before = trouble.filter(known -> known.kind() == kind);
                String message = new PersonalWords(word -> false)
                        .masked(failure.map(SyncFailure::message).orElse(""));
                Instant since = before.map(Trouble::since).orElse(now);
                int times = before.map(Trouble::times).orElse(0) + 1;
                yield Optional.of(new Trouble(kind, message, since, times));
            }
            case CONFLICT, WAITING, REJECTED, GONE -> Optional.empty();
        };
    }

    /** {@return why nothing gets through; empty while the gate and the breaker let calls pass} */
    synchronized Optional<Trouble> trouble(Instant now) {
        boolean shut = !breaker.isClosed() || gate.closedUntil().isAfter(now);
        return shut ? trouble : Optional.empty();
    }

    /** {@return when the next call may begin; without letting one begin} */
    synchronized Instant closedUntil() {
        return breaker.isClosed() ? gate.closedUntil() : opensAt;
    }

    private void open(Instant now) {
        breaker.open();
        opensAt = now.plus(OPEN_FOR);
    }

    synchronized String breaker() {
        return breaker.getState().name();
    }

    void countCall() {
        calls.incrementAndGet();
    }

    void countRetry() {
        retries.incrementAndGet();
    }

    AtomicInteger inFlight() {
        return inFlight;
    }

    long calls() {
        return calls.get();
    }

    long retries() {
        return retries.get();
    }

    long throttled() {
        return throttled.get();
    }
}
