package io.retailsync.simulation;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.HttpTransport;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Carries a simulated vendor in the same process: a request arrives after a little while, the answer when the vendor is done with it,
 * and the baton is handed on in between. A request that has left arrives, whatever becomes of its sender.
 *
 * <p>Confined to the threads that hold the baton; {@link #exchange} has to be called on a strand.
 */
public final class InProcessShell implements HttpTransport {

    private static final long SHORTEST_WAY_NANOS = 1_000_000;
    private static final long LONGEST_WAY_NANOS = 20_000_000;

    private final VirtualTime time;
    private final Simulator vendor;
    private final RandomGenerator random;
    private final Consumer<String> trace;
    private Instant unreachableUntil = Instant.MIN;
    private int underWay;

    /**
     * A reachable vendor.
     *
     * @param time the world that it lives in
     * @param vendor healthy or faulty
     * @param random how long requests are on their way
     */
    public InProcessShell(VirtualTime time, Simulator vendor, RandomGenerator random) {
        this(time, vendor, random, line -> {});
    }

    InProcessShell(VirtualTime time, Simulator vendor, RandomGenerator random, Consumer<String> trace) {
        this.time = time;
        this.vendor = vendor;
        this.random = random;
        this.trace = trace;
    }

    /**
     * Cuts the line: until then, no request leaves.
     *
     * @param until when it is back
     */
    public void unreachable(Instant until) {
        unreachableUntil = until;
    }

    /** {@return how many requests have left and are not answered yet} */
    public int underWay() {
        return underWay;
    }

    @Override
    public Either<Failure, HttpResponse> exchange(HttpRequest request, Instant deadline) {
        Instant start = time.now();
        if (!start.isBefore(deadline)) {
            return failure(Fate.NOT_SENT, "the deadline had passed before the request was written");
        }
        if (start.isBefore(unreachableUntil)) {
            time.pause(earlier(start.plus(way()), deadline));
            return failure(Fate.NOT_SENT, "connection refused");
        }
        return send(request, start.plus(way()), deadline);
    }

    private Either<Failure, HttpResponse> send(HttpRequest request, Instant arrival, Instant deadline) {
        Exchange exchange = new Exchange();
        underWay++;
        time.at(arrival, () -> exchange.arrive(request));
        time.pause(earlier(arrival, deadline));
        Optional<Reply> reply = exchange.reply();
        if (reply.isEmpty()) {
            return failure(Fate.LOST, "no answer before the deadline");
        }
        Instant complete = arrival.plus(reply.get().after());
        time.pause(earlier(complete, deadline));
        if (complete.isAfter(deadline)) {
            return failure(Fate.LOST, "no answer before the deadline");
        }
        return switch (reply.get().delivery()) {
            case WHOLE -> Either.right(reply.get().response());
            case RESET -> failure(Fate.LOST, "connection reset");
            case TRUNCATED -> failure(Fate.LOST, "the answer ended early");
        };
    }

    private final class Exchange {

        private @Nullable Reply reply;

        void arrive(HttpRequest request) {
            reply = vendor.handle(request, time.now());
            underWay--;
            trace.accept(vendor.vendor() + " " + request + " " + request.body().utf8() + " -> "
                    + reply.response().status() + " " + reply.delivery());
        }

        Optional<Reply> reply() {
            return Optional.ofNullable(reply);
        }
    }

    private Duration way() {
        return Duration.ofNanos(random.nextLong(SHORTEST_WAY_NANOS, LONGEST_WAY_NANOS));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Either<Failure, HttpResponse> failure(Fate fate, String reason) {
        return Either.left(new Failure(fate, reason));
    }
}
