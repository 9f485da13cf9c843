package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The webhooks that wait to be sent, and those whose answer is awaited.
 *
 * <p>A delivery that was not answered with 2xx is tried again up to eight times with growing gaps, a little under four hours in
 * all. The documentation gives number and total; the single gaps are our assumption.
 */
final class Outbox {

    private static final List<Duration> GAPS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(4),
            Duration.ofMinutes(14),
            Duration.ofMinutes(40),
            Duration.ofMinutes(60),
            Duration.ofMinutes(110));

    private final ShopSettings settings;
    private final RandomGenerator random;
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>();
    private final Map<String, Sent> sent = new HashMap<>();
    private final List<String> abandoned = new ArrayList<>();
    private long raised;
    private long sequence;

    private final Map<String, Long> disorder = new TreeMap<>();
    private long furthest;

    private record Waiting(Instant due, long order, Webhook webhook, boolean first) implements Comparable<Waiting> {
        @Override
        public int compareTo(Waiting other) {
            int byTime = due.compareTo(other.due);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    private record Sent(Webhook webhook, int failures) {}

    Outbox(ShopSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /** {@return the id that all webhooks of one action share} */
    String newEvent() {
        return uuid();
    }

    void raise(String event, String topic, JsonNode document, Instant now) {
        raise(event, topic, Wire.write(Wire.published(document)), now);
    }

    /** {@return the webhook's id; empty where nobody is told} */
    Optional<String> raise(String event, String topic, Bytes body, Instant now) {
        if (settings.webhookAddress().isEmpty()) {
            return Optional.empty();
        }
        raised++;
        Webhook webhook = new Webhook(uuid(), event, topic, now, body);
        WebhookDisorder unrest = settings.disorder();
        Instant due = now.plus(upTo(unrest.jitter()));
        if (random.nextDouble() < unrest.late()) {
            due = due.plus(upTo(unrest.lateAtMost()));
            count("webhook-late");
        }
        enqueue(due, webhook, true);
        if (random.nextDouble() < unrest.duplicated()) {
            enqueue(due.plus(upTo(unrest.lateAtMost())), webhook, false);
            count("webhook-duplicated");
        }
        return Optional.of(webhook.id());
    }

    private void enqueue(Instant due, Webhook webhook, boolean first) {
        waiting.add(new Waiting(due, sequence++, webhook, first));
    }

    private void count(String what) {
        disorder.merge(what, 1L, Long::sum);
    }

    /** {@return how often webhooks were late, sent twice, or overtaken by one that was raised later} */
    Map<String, Long> disorder() {
        return new TreeMap<>(disorder);
    }

    /** {@return what is due, each webhook once per time that it is to be sent} */
    List<HttpRequest> due(Instant now) {
        List<HttpRequest> requests = new ArrayList<>();
        settings.webhookAddress().ifPresent(address -> {
            while (!waiting.isEmpty() && !waiting.element().due().isAfter(now)) {
                Waiting next = waiting.remove();
                Webhook webhook = next.webhook();
                if (next.first() && next.order() < furthest) {
                    count("webhook-overtaken");
                }
                furthest = Math.max(furthest, next.order());
                sent.putIfAbsent(webhook.id(), new Sent(webhook, 0));
                requests.add(webhook.to(address, settings));
            }
        });
        return requests;
    }

    void answered(String webhookId, int status, Instant now) {
        Optional<Sent> answered = Optional.ofNullable(sent.remove(webhookId));
        if (answered.isEmpty() || (status >= 200 && status < 300)) {
            return;
        }
        Sent failed = new Sent(answered.get().webhook(), answered.get().failures() + 1);
        if (failed.failures() > GAPS.size()) {
            abandoned.add(webhookId);
        } else {
            sent.put(webhookId, failed);
            enqueue(now.plus(GAPS.get(failed.failures() - 1)), failed.webhook(), false);
        }
    }

    /** {@return how many are queued or sent and not yet answered well} */
    int waiting() {
        Set<String> ids = new HashSet<>(sent.keySet());
        waiting.forEach(queued -> ids.add(queued.webhook().id()));
        return ids.size();
    }

    long raised() {
        return raised;
    }

    List<String> abandoned() {
        return List.copyOf(abandoned);
    }

    private Duration upTo(Duration most) {
        return most.isZero() ? most : Duration.ofMillis(random.nextLong(most.toMillis()));
    }

    private String uuid() {
        return new UUID(
                        (random.nextLong() & ~0xF000L) | 0x4000L,
                        (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L)
                .toString();
    }
}
