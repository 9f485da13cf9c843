package io.retailsync.engine.internal;

import io.retailsync.api.WebhookReply;
import io.retailsync.model.ExternalRef;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Received;
import io.retailsync.spi.Row;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import io.retailsync.spi.WebhookRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes webhooks: size, then the connector's own checks, then durable, then 200. Runs on the host's threads. */
final class Webhooks {

    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);

    private static final int RETRY_AFTER = 5;

    private final Engine engine;
    private final Backlog backlog;
    private final AtomicLong duplicates = new AtomicLong();
    private final Map<String, AtomicLong> notKept = new ConcurrentHashMap<>();

    Webhooks(Engine engine, Backlog backlog) {
        this.engine = engine;
        this.backlog = backlog;
    }

    WebhookReply receive(String name, WebhookRequest request) {
        Setup.Attached system = engine.system(name);
        if (request.body().length() > engine.setup().bodyLimit()) {
            return reply(
                    413,
                    "body of " + request.body() + "; at most " + engine.setup().bodyLimit() + " are taken");
        }
        return received(system, request)
                .fold(incoming -> keep(system, incoming), reason -> ignored(name, reason), Webhooks::reply);
    }

    /** A connector with a fault has not checked anything: the sender shall try again. */
    private Received received(Setup.Attached system, WebhookRequest request) {
        try {
            return system.connector().receive(request.at(engine.now()));
        } catch (RuntimeException e) {
            String where = "the connector of '" + system.name() + "'";
            return Received.refused(
                    503, Guarded.fault("reception-failed", where, e).message());
        }
    }

    private WebhookReply ignored(String system, String reason) {
        notKept.computeIfAbsent(system, any -> new AtomicLong()).incrementAndGet();
        return reply(200, "ignored: " + reason);
    }

    private WebhookReply keep(Setup.Attached attached, Incoming incoming) {
        String system = attached.name();
        try {
            if (backlog.isFull()) {
                return reply(
                        429,
                        engine.setup().backlogLimit() + " inputs or more wait to be decided, as many as are allowed");
            }
            boolean isNew = engine.store()
                    .append(List.of(kept(attached, incoming, engine.now())))
                    .get(0);
            if (isNew) {
                engine.wake("intake:" + system);
                return reply(200, "accepted");
            }
            duplicates.incrementAndGet();
            return reply(200, "duplicate");
        } catch (StoreUnavailable e) {
            LOG.warn("a webhook of {} is refused with 503: {}", system, e.getMessage());
            return reply(503, "the store is not available: " + e.getMessage());
        }
    }

    private static WebhookReply reply(int status, String reason) {
        return new WebhookReply(status, status == 503 || status == 429 ? RETRY_AFTER : 0, reason);
    }

    /**
     * {@return what came in, as it is kept: a hint waits for the end of its window, so that whatever else this window tells of the same
     * record is answered by the same fetch, and other records are read with it}
     */
    static Row kept(Setup.Attached system, Incoming incoming, Instant now) {
        Row row = row(system.name(), incoming, now);
        long window = system.descriptor().fetch().linger().toMillis();
        if (window == 0 || incoming.hint().isEmpty()) {
            return row;
        }
        return row.due(Instant.ofEpochMilli((Math.floorDiv(now.toEpochMilli(), window) + 1) * window));
    }

    static Row row(String system, Incoming incoming, Instant now) {
        IntakeDoc doc = new IntakeDoc(
                incoming.stream(),
                incoming.hint().map(ExternalRef::toString),
                incoming.headers(),
                now,
                incoming.readAt(),
                0,
                false,
                false,
                false,
                "");
        Row row = Row.of(Table.INTAKE, system + "|" + incoming.eventId(), Docs.write(doc))
                .owner(system)
                .about(incoming.nativeKey())
                .due(now)
                .raw(incoming.body());
        return Inputs.in(row, Ending.PENDING.name());
    }

    long notKept(String system) {
        return notKept.getOrDefault(system, new AtomicLong()).get();
    }

    void countDuplicates(long more) {
        duplicates.addAndGet(more);
    }

    long duplicates() {
        return duplicates.get();
    }
}
