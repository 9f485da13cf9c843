package io.retailsync.examples.mainjob;

import io.retailsync.simulators.ExchangeObserver;
import io.retailsync.spi.HttpRequest;
import io.retailsync.testkit.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Counts one vendor's exchanges, and tells a listener how far each one is. Safe for concurrent use. */
final class Traffic implements ExchangeObserver {

    private final String system;
    private final Consumer<String> phases;
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong throttled = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();
    private final Set<UUID> writes = ConcurrentHashMap.newKeySet();
    private final AtomicInteger inFlight = new AtomicInteger();

    /**
     * @param system its name
     * @param phases hears, on the server's threads, of each instant at which a client can be caught: {@code write-arrived} is before
     *     the effect, {@code write-done} behind it and before the answer
     */
    Traffic(String system, Consumer<String> phases) {
        this.system = system;
        this.phases = phases;
    }

    @Override
    public void arrived(HttpRequest request) {
        calls.incrementAndGet();
        if (kind(request).equals("write") && !writes.add(UUID.nameUUIDFromBytes(bytes(request)))) {
            repeated.incrementAndGet();
        }
        inFlight.incrementAndGet();
        phases.accept(kind(request) + "-arrived");
    }

    @Override
    public void handled(HttpRequest request, Reply reply) {
        if (isThrottled(reply)) {
            throttled.incrementAndGet();
        }
        phases.accept(kind(request) + "-done");
    }

    @Override
    public void answered(HttpRequest request, Reply reply) {
        inFlight.decrementAndGet();
    }

    private static byte[] bytes(HttpRequest request) {
        return (request.method() + ' ' + request.uri() + ' ' + request.body().utf8()).getBytes(StandardCharsets.UTF_8);
    }

    private static String kind(HttpRequest request) {
        String path = request.uri().getPath();
        if (path.contains("/oauth")) {
            return "token";
        }
        boolean reads = path.endsWith("/graphql.json")
                ? !request.body().utf8().contains("mutation")
                : request.method().equals("GET") || request.method().equals("HEAD");
        return reads ? "read" : "write";
    }

    private static boolean isThrottled(Reply reply) {
        int status = reply.response().status();
        if (status == 429
                || (status == 503 && reply.response().header("retry-after").isPresent())) {
            return true;
        }
        boolean may =
                (status == 200 || status == 403) && reply.response().body().length() < 4_000;
        String body = may ? reply.response().body().utf8() : "";
        return body.contains("\"THROTTLED\"") || body.contains("REQUEST_LIMIT_EXCEEDED");
    }

    String system() {
        return system;
    }

    long calls() {
        return calls.get();
    }

    /** {@return how many writes were the same, byte for byte, as an earlier one} */
    long repeated() {
        return repeated.get();
    }

    long throttled() {
        return throttled.get();
    }

    int inFlight() {
        return inFlight.get();
    }
}
