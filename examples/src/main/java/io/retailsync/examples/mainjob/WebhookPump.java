package io.retailsync.examples.mainjob;

import io.retailsync.spi.HttpRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Carries the shop's webhooks to the host as the shop would: what is not answered with 2xx goes back to the shop, which sends it again
 * by its own rule. While nobody listens at the host's address, a webhook is offered again after a few seconds. Safe for concurrent use.
 */
final class WebhookPump {

    private static final int MOST_UNDER_WAY = 48;
    private static final Duration KNOCK_AGAIN = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String IGNORED = "ignored: ";
    private static final String ID = "x-shopify-webhook-id";

    private final Vendors vendors;
    private final InstantSource clock;
    private final Consumer<String> phases;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Runnable::run)
            .connectTimeout(PATIENCE)
            .build();
    private final Semaphore underWay = new Semaphore(MOST_UNDER_WAY);
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>();
    private final Set<String> accepted = new HashSet<>();
    private final Map<String, String> replies = new HashMap<>();
    private final AtomicLong attempts = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicInteger posting = new AtomicInteger();

    private final Map<String, Integer> ignored = new TreeMap<>();
    private long queued;
    private long duplicates;

    private record Waiting(Instant from, long order, HttpRequest webhook) implements Comparable<Waiting> {
        @Override
        public int compareTo(Waiting other) {
            int byTime = from.compareTo(other.from);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    WebhookPump(Vendors vendors, InstantSource clock, Consumer<String> phases) {
        this.vendors = vendors;
        this.clock = clock;
        this.phases = phases;
    }

    /** Sends what is due, as far as not too much is under way. */
    void work() {
        Instant now = clock.instant();
        List<HttpRequest> due = vendors.locked(() -> vendors.shop().outbox(now));
        due.forEach(webhook -> queue(now, webhook));
        Optional<HttpRequest> next = next(now);
        while (next.isPresent()) {
            post(next.get());
            next = next(now);
        }
    }

    private void queue(Instant from, HttpRequest webhook) {
        synchronized (waiting) {
            waiting.add(new Waiting(from, queued++, webhook));
        }
    }

    private Optional<HttpRequest> next(Instant now) {
        synchronized (waiting) {
            boolean due = !waiting.isEmpty() && !waiting.element().from().isAfter(now);
            return due && underWay.tryAcquire() ? Optional.of(waiting.remove().webhook()) : Optional.empty();
        }
    }

    private void post(HttpRequest webhook) {
        URI address = webhook.uri();
        java.net.http.HttpRequest.Builder request = java.net.http.HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                        webhook.body().toArray()));
        webhook.headers().forEach(request::setHeader);
        attempts.incrementAndGet();
        posting.incrementAndGet();
        var unused = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .whenComplete((answer, failure) -> {
                    underWay.release();
                    settle(webhook, failure == null ? answer.statusCode() : 0, failure == null ? answer.body() : "");
                    posting.decrementAndGet();
                });
        phases.accept("webhook-sent");
    }

    private void settle(HttpRequest webhook, int status, String reason) {
        Instant now = clock.instant();
        if (status == 0) {
            queue(now.plus(KNOCK_AGAIN), webhook);
            return;
        }
        String id = webhook.header(ID).orElse("");
        boolean taken = status >= 200 && status < 300;
        refused.addAndGet(taken ? 0 : 1);
        synchronized (waiting) {
            if (taken) {
                replies.putIfAbsent(id, reason);
            }
            if (taken && !accepted.add(id)) {
                duplicates++;
            } else if (taken && reason.startsWith(IGNORED)) {
                ignored.merge(reason.substring(IGNORED.length()), 1, Integer::sum);
            }
        }
        vendors.locked(() -> vendors.shop().answered(id, status, now));
    }

    /** {@return how many webhooks were answered with 2xx at least once} */
    int accepted() {
        synchronized (waiting) {
            return accepted.size();
        }
    }

    /**
     * {@return what the host said when it took a webhook for the first time; empty where it has not}
     *
     * @param id of the webhook
     */
    Optional<String> reply(String id) {
        synchronized (waiting) {
            return Optional.ofNullable(replies.get(id));
        }
    }

    /** {@return by reason, how many the host took note of and did not keep} */
    Map<String, Integer> ignored() {
        synchronized (waiting) {
            return new TreeMap<>(ignored);
        }
    }

    /** {@return how many wait to be carried} */
    int backlog() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    long attempts() {
        return attempts.get();
    }

    /** {@return how many were answered with 2xx although they had been before} */
    long duplicates() {
        synchronized (waiting) {
            return duplicates;
        }
    }

    /** {@return how many answers were no 2xx} */
    long refused() {
        return refused.get();
    }

    /** The shop is asked first: who holds its lock may ask for the backlog. */
    boolean idle() {
        return vendors.locked(() -> vendors.shop().waiting()) == 0 && backlog() == 0 && posting.get() == 0;
    }
}
