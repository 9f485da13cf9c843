package io.retailsync.engine;

import io.retailsync.api.EngineStatus;
import io.retailsync.api.Explanation;
import io.retailsync.api.WebhookReply;
import io.retailsync.engine.internal.Kernel;
import io.retailsync.engine.internal.Setup;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.spi.Scheduler;
import io.retailsync.spi.Store;
import io.retailsync.spi.WebhookRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps a retailer's systems telling the same story, inside the host's own process: webhooks and polled changes come in, records are
 * decided by ownership, states and commands go out once and in order per key, processes end well or are undone.
 *
 * <p>Safe for concurrent use. What {@link #webhook} answers with 200 is durable. After a crash, building an engine over the same store
 * and starting it resumes by itself. Closing is bounded in time and may be repeated.
 */
public final class SyncEngine implements AutoCloseable {

    private static final Duration CLOSE_AT_MOST = Duration.ofSeconds(10);

    private final Kernel kernel;
    private final Store store;
    private final Scheduler scheduler;
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    SyncEngine(Setup setup, Store store, Scheduler scheduler) {
        this.kernel = new Kernel(setup, store, scheduler);
        this.store = store;
        this.scheduler = scheduler;
    }

    /** {@return a builder: tenant {@code default}, region {@code unrestricted}, bodies of at most 2 MiB, threads of its own} */
    public static SyncEngineBuilder builder() {
        return new SyncEngineBuilder();
    }

    /** Begins to work, and picks up what an earlier run on the same store left; a second call changes nothing. */
    public void start() {
        if (started.compareAndSet(false, true)) {
            kernel.start();
        }
    }

    /**
     * Takes a webhook; called by the host's own endpoint, from any thread. Blocks until the input is durable.
     *
     * @param system the host's name of the sender
     * @param request headers and raw body as they arrived
     * @return what to answer
     * @throws IllegalArgumentException where there is no such system
     */
    public WebhookReply webhook(String system, WebhookRequest request) {
        return kernel.webhook(system, request);
    }

    /**
     * {@return all that is known of a record, personal data masked}
     *
     * @param key which record
     */
    public Explanation explain(Key key) {
        return kernel.explain(key);
    }

    /**
     * {@return all that is known of what a system names so, personal data masked}
     *
     * @param ref the name
     */
    public Explanation explain(ExternalRef ref) {
        return kernel.explain(ref);
    }

    /** {@return the cases, and what a person can do about them} */
    public Cases cases() {
        return new Cases(kernel);
    }

    /** {@return how everything stands; reads all that waits for a target, so ask now and then, not all the time} */
    public EngineStatus status() {
        return kernel.status();
    }

    /**
     * {@return a record as it was folded, if it is known and whole}
     *
     * @param type its kind
     * @param key which record
     * @param <E> the entity
     */
    public <E extends Record> Optional<Governed<E>> record(EntityType<E> type, Key key) {
        return kernel.record(type, key);
    }

    /**
     * Ends loops, lets running calls finish for at most 10 s, then closes the store; a second call changes nothing. Webhooks that come
     * later are answered with 503.
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                scheduler.close(CLOSE_AT_MOST);
            } finally {
                store.close();
            }
        }
    }
}
