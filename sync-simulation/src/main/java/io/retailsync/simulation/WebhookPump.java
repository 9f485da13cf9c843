package io.retailsync.simulation;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.WebhookRequest;
import io.retailsync.testkit.Simulator;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/**
 * Delivers what a simulated vendor wants to send, as vendors do: late, out of order, sometimes twice, and again and again until it is
 * answered 2xx.
 *
 * <p>Confined to the threads that hold the baton.
 */
public final class WebhookPump {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

    private final VirtualTime time;
    private final Simulator vendor;
    private final ToIntFunction<WebhookRequest> endpoint;
    private final RandomGenerator random;
    private final double trouble;
    private final Consumer<String> trace;
    private int pending;
    private int accepted;
    private int refused;

    /**
     * A pump that does not run yet.
     *
     * @param time the world that it lives in
     * @param vendor whose messages
     * @param endpoint the host's: answers an HTTP status, 0 for a connection that broke
     * @param random the source of chance
     * @param trouble how often, 0 to 1, a message is late, comes twice, or its answer is lost on the way
     */
    public WebhookPump(
            VirtualTime time,
            Simulator vendor,
            ToIntFunction<WebhookRequest> endpoint,
            RandomGenerator random,
            double trouble) {
        this(time, vendor, endpoint, random, trouble, line -> {});
    }

    WebhookPump(
            VirtualTime time,
            Simulator vendor,
            ToIntFunction<WebhookRequest> endpoint,
            RandomGenerator random,
            double trouble,
            Consumer<String> trace) {
        this.time = time;
        this.vendor = vendor;
        this.endpoint = endpoint;
        this.random = random;
        this.trouble = trouble;
        this.trace = trace;
    }

    /** Starts looking for messages, every half second. */
    public void start() {
        look();
    }

    /** {@return how many messages are on their way or wait to be sent again} */
    public int pending() {
        return pending;
    }

    /** {@return how many deliveries were answered 2xx, second ones included} */
    public int accepted() {
        return accepted;
    }

    /** {@return how many messages were given up because they were answered 4xx, other than 429} */
    public int refused() {
        return refused;
    }

    private void look() {
        for (HttpRequest message : vendor.outbox(time.now())) {
            post(message);
            if (strikes()) {
                post(message);
            }
        }
        time.at(time.now().plus(LOOK_EVERY), this::look);
    }

    private void post(HttpRequest message) {
        pending++;
        long millis = strikes() ? random.nextLong(60_000) : random.nextLong(5, 400);
        plan(message, time.now().plusMillis(millis), 1);
    }

    private void plan(HttpRequest message, Instant when, int attempt) {
        time.strandAt(when, () -> deliver(message, attempt));
    }

    private void deliver(HttpRequest message, int attempt) {
        int status = answer(new WebhookRequest(message.headers(), message.body(), Instant.EPOCH));
        boolean answerLost = strikes();
        trace.accept(vendor.vendor() + " webhook " + message.body().utf8() + " -> " + status
                + (answerLost ? ", answer lost" : ""));
        accepted += status / 100 == 2 ? 1 : 0;
        if (status / 100 == 4 && status != 429) {
            refused++;
            pending--;
        } else if (status / 100 == 2 && !answerLost) {
            pending--;
        } else {
            Duration pause = FIRST_RETRY.multipliedBy(Math.min(attempt, 60));
            plan(message, time.now().plus(pause.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : pause), attempt + 1);
        }
    }

    private int answer(WebhookRequest request) {
        try {
            return endpoint.applyAsInt(request);
        } catch (Crashed e) {
            return 0;
        }
    }

    private boolean strikes() {
        return trouble > 0 && random.nextDouble() < trouble;
    }
}
