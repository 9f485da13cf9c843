package io.retailsync.engine;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.api.Crosswalk;
import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.api.Process;
import io.retailsync.api.Subscriber;
import io.retailsync.engine.internal.Audience;
import io.retailsync.engine.internal.Configuration;
import io.retailsync.engine.internal.Setup;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.spi.Connector;
import io.retailsync.spi.HttpTransport;
import io.retailsync.spi.Scheduler;
import io.retailsync.spi.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Assembles a {@link SyncEngine} and refuses what can't work, with a message that says what to write instead. Not safe for concurrent use. */
public final class SyncEngineBuilder {

    private final Configuration configuration = new Configuration();
    private final Map<String, Setup.Attached> systems = new LinkedHashMap<>();
    private Optional<Store> store = Optional.empty();
    private Optional<Scheduler> scheduler = Optional.empty();

    SyncEngineBuilder() {}

    /**
     * {@return this}
     *
     * @param name contract scope, part of every derived id; {@code default} unless given
     */
    public SyncEngineBuilder tenant(String name) {
        configuration.tenant(name);
        return this;
    }

    /**
     * {@return this}
     *
     * @param tag which records carry: where their data may be kept; {@code unrestricted} unless given. The engine keeps nothing back by it
     */
    public SyncEngineBuilder region(String tag) {
        configuration.region(tag);
        return this;
    }

    /**
     * {@return this}
     *
     * @param place where everything is kept; mandatory; closed with the engine
     */
    public SyncEngineBuilder store(Store place) {
        store = Optional.of(place);
        return this;
    }

    /**
     * {@return this}
     *
     * @param source of time, turns, threads and chance; {@link ThreadScheduler#create()} unless given; closed with the engine
     */
    public SyncEngineBuilder scheduler(Scheduler source) {
        scheduler = Optional.of(source);
        return this;
    }

    /**
     * Attaches a system that is reached by HTTP.
     *
     * @param name the host's own name of it, lower case with dashes
     * @param connector its connector
     * @param transport how it is reached
     * @return this
     */
    public SyncEngineBuilder system(String name, Connector connector, HttpTransport transport) {
        return attach(name, connector, Optional.of(transport));
    }

    /**
     * Attaches a system whose connector does its own I/O, such as a table of the host.
     *
     * @param name the host's own name of it, lower case with dashes
     * @param connector its connector
     * @return this
     */
    public SyncEngineBuilder system(String name, Connector connector) {
        return attach(name, connector, Optional.empty());
    }

    private SyncEngineBuilder attach(String name, Connector connector, Optional<HttpTransport> transport) {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new ConfigurationRefused("system name '" + name + "': write lower case letters, digits and dashes");
        }
        Setup.Attached attached = new Setup.Attached(name, connector, connector.describe(), transport);
        if (systems.putIfAbsent(name, attached) != null) {
            throw new ConfigurationRefused(
                    "two systems are named '" + name + "': name instances apart, such as 'shop-de'");
        }
        return this;
    }

    /**
     * {@return this}
     *
     * @param ownership whose word counts for one kind of record
     */
    public SyncEngineBuilder ownership(Ownership<?> ownership) {
        configuration.ownership(ownership);
        return this;
    }

    /**
     * {@return this}
     *
     * @param crosswalk a table between the words of systems
     */
    public SyncEngineBuilder crosswalk(Crosswalk crosswalk) {
        configuration.crosswalk(crosswalk);
        return this;
    }

    /**
     * {@return this}
     *
     * @param flow keeps one kind of record at one target as it is here
     */
    public SyncEngineBuilder flow(Flow<?> flow) {
        configuration.flow(flow);
        return this;
    }

    /**
     * {@return this}
     *
     * @param process a business process; several versions of one name may be given
     */
    public SyncEngineBuilder process(Process<?> process) {
        configuration.process(process);
        return this;
    }

    /**
     * {@return this}
     *
     * @param subscriber a part of the host that hears of business events; it stands beside the systems and shares their names
     */
    public SyncEngineBuilder subscriber(Subscriber subscriber) {
        configuration.subscriber(subscriber);
        return attach(subscriber.name(), new Audience(subscriber), Optional.empty());
    }

    /**
     * {@return this}
     *
     * @param kinds of records; {@link Catalogue#standard()} unless given
     */
    public SyncEngineBuilder catalogue(Catalogue kinds) {
        configuration.catalogue(kinds);
        return this;
    }

    /**
     * Accepts in writing that a lost answer of one operation is never resolved by itself: at most once, then a person.
     *
     * @param system the target's name
     * @param operation of its connector
     * @return this
     */
    public SyncEngineBuilder acceptAtMostOnce(String system, String operation) {
        configuration.acceptAtMostOnce(system, operation);
        return this;
    }

    /**
     * {@return this}
     *
     * @param bytes most bytes of a webhook's body; 2 MiB unless given
     */
    public SyncEngineBuilder bodyLimit(int bytes) {
        configuration.bodyLimit(bytes);
        return this;
    }

    /**
     * {@return this} From so many undecided inputs on webhooks are answered 429 and nothing is pulled; 1,000,000 if it is not said.
     *
     * @param inputs of all systems together, above zero
     */
    public SyncEngineBuilder backlogLimit(int inputs) {
        configuration.backlogLimit(inputs);
        return this;
    }

    /**
     * {@return the engine, not started}
     *
     * @throws ConfigurationRefused where something can't work; the store and the scheduler are closed then, as after any other
     *     failure here: nobody else would
     */
    public SyncEngine build() {
        Store place = store.orElseThrow(() -> new ConfigurationRefused(
                "no store: write .store(JdbcStore.file(path)), or .store(MemoryStore.create()) for tests"));
        Scheduler turns = scheduler.orElseGet(ThreadScheduler::create);
        try {
            return new SyncEngine(configuration.checked(systems), place, turns);
        } catch (RuntimeException failed) {
            turns.close();
            place.close();
            throw failed;
        }
    }
}
