package io.retailsync.engine.internal;

import io.retailsync.api.CaseFile;
import io.retailsync.api.EngineStatus;
import io.retailsync.api.Explanation;
import io.retailsync.api.WebhookReply;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Scheduler;
import io.retailsync.spi.Store;
import io.retailsync.spi.WebhookRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All parts of an engine, put together. Safe for concurrent use. */
public final class Kernel {

    private final Engine engine;
    private final Map<String, Vendor> vendors = new LinkedHashMap<>();
    private final Bindings bindings;
    private final Records records;
    private final CaseDesk desk;
    private final Slots slots;
    private final Backlog backlog;
    private final Webhooks webhooks;

    /**
     * Puts the parts together; nothing runs before {@link #start()}.
     *
     * @param setup a checked configuration
     * @param store where everything is kept
     * @param scheduler time, turns, threads and chance
     */
    public Kernel(Setup setup, Store store, Scheduler scheduler) {
        long fence = store.lease("this", scheduler.now());
        this.engine = new Engine(setup, store, scheduler, fence);
        setup.systems().forEach((name, system) -> vendors.put(name, new Vendor(system, scheduler.now())));
        this.bindings = new Bindings(engine);
        this.records = new Records(setup);
        this.desk = new CaseDesk(engine);
        this.slots = new Slots(engine, desk);
        this.backlog = new Backlog(engine);
        this.webhooks = new Webhooks(engine, backlog);
    }

    /** Registers the loops; each gets its first turn soon, and picks up what an earlier run left. */
    public void start() {
        Decider decider = new Decider(engine, records, bindings, slots, new Events(engine, bindings, records, slots));
        engine.register(Processes.OWNER, new Processes(engine, new ProcessRun(engine, slots, desk))::turn);
        for (Vendor vendor : vendors.values()) {
            Confirmer confirmer = new Confirmer(engine, vendor, bindings, slots, desk);
            Planner planner = new Planner(engine, vendor, records, bindings, slots, confirmer);
            DeliveryLoop delivery = new DeliveryLoop(engine, vendor, planner, confirmer);
            engine.register(delivery.name(), delivery::turn);
            IntakeLoop intake = new IntakeLoop(engine, vendor, decider, slots, desk);
            engine.register(intake.name(), intake::turn);
            for (Descriptor.Stream stream : vendor.descriptor().streams()) {
                PullLoop pull = new PullLoop(engine, vendor, stream, webhooks, backlog);
                engine.register(pull.name(), pull::turn);
            }
        }
    }

    /**
     * {@return what to answer to a webhook, which is durable when the status is 200}
     *
     * @param system the host's name of the sender
     * @param request as it arrived
     */
    public WebhookReply webhook(String system, WebhookRequest request) {
        return webhooks.receive(system, request);
    }

    /**
     * {@return all that is known of a record}
     *
     * @param key which
     */
    public Explanation explain(Key key) {
        return new Explainer(engine, vendors).explain(key);
    }

    /**
     * {@return all that is known of what a system names so}
     *
     * @param ref the name
     */
    public Explanation explain(ExternalRef ref) {
        return new Explainer(engine, vendors).explain(ref);
    }

    /** {@return how everything stands} */
    public EngineStatus status() {
        return new StatusReport(engine, vendors, webhooks).status();
    }

    /**
     * {@return open cases}
     *
     * @param team of one team; empty text for all
     */
    public List<CaseFile> cases(String team) {
        return actions().open(team);
    }

    /**
     * Tries again.
     *
     * @param id the case
     * @param resolution by whom and why
     */
    public void replay(String id, String resolution) {
        actions().replay(id, resolution);
    }

    /**
     * Gives up.
     *
     * @param id the case
     * @param resolution by whom and why
     */
    public void skip(String id, String resolution) {
        actions().skip(id, resolution);
    }

    private CaseActions actions() {
        return new CaseActions(engine, desk, slots);
    }

    /**
     * {@return a record, if it is known and whole}
     *
     * @param type its kind
     * @param key which
     * @param <E> the entity
     */
    public <E extends Record> Optional<Governed<E>> record(EntityType<E> type, Key key) {
        Draft reader = Draft.first(engine.store());
        return records.read(reader, type, key, bindings.refs(reader, key));
    }
}
