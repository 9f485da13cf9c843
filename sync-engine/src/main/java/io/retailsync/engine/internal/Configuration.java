package io.retailsync.engine.internal;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.api.Crosswalk;
import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.api.Process;
import io.retailsync.api.Subscriber;
import io.retailsync.model.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects a configuration; what could not work is refused with what to write instead. */
public final class Configuration {

    private static final int BODY_LIMIT = 2 * 1024 * 1024;
    private static final int BACKLOG_LIMIT = 1_000_000;

    private final Map<String, Ownership<?>> ownerships = new LinkedHashMap<>();
    private final Map<String, Crosswalk> crosswalks = new LinkedHashMap<>();
    private final List<Flow<?>> flows = new ArrayList<>();
    private final List<Process<?>> processes = new ArrayList<>();
    private final List<Subscriber> subscribers = new ArrayList<>();
    private final Set<String> atMostOnce = new HashSet<>();
    private Catalogue catalogue = Catalogue.standard();
    private String tenant = "default";
    private String region = "unrestricted";
    private int bodyLimit = BODY_LIMIT;
    private int backlogLimit = BACKLOG_LIMIT;

    /** Begins with the defaults. */
    public Configuration() {}

    /**
     * Sets the contract scope.
     *
     * @param name of it
     */
    public void tenant(String name) {
        if (name.isBlank()) {
            throw new ConfigurationRefused("the tenant has no name: write .tenant(\"acme\"), or leave it out");
        }
        tenant = name;
    }

    /**
     * Sets the residency tag.
     *
     * @param tag of all records
     */
    public void region(String tag) {
        region = tag;
    }

    /**
     * Sets the kinds of records.
     *
     * @param kinds all of them
     */
    public void catalogue(Catalogue kinds) {
        catalogue = kinds;
    }

    /**
     * Sets the bound of webhook bodies.
     *
     * @param bytes above zero
     */
    public void bodyLimit(int bytes) {
        bodyLimit = positive("bodyLimit", bytes);
    }

    /**
     * Sets the bound of undecided inputs.
     *
     * @param inputs above zero
     */
    public void backlogLimit(int inputs) {
        backlogLimit = positive("backlogLimit", inputs);
    }

    private static int positive(String option, int value) {
        if (value < 1) {
            throw new ConfigurationRefused("." + option + "(" + value + ") would take nothing: write 1 or more");
        }
        return value;
    }

    /**
     * Adds an ownership.
     *
     * @param ownership of one kind of record
     */
    public void ownership(Ownership<?> ownership) {
        if (ownerships.putIfAbsent(ownership.type().name(), ownership) != null) {
            throw new ConfigurationRefused("'" + ownership.type() + "' has two ownerships: write one, with .owner(path,"
                    + " system) for the attributes that belong to another system");
        }
    }

    /**
     * Adds a crosswalk.
     *
     * @param crosswalk a table
     */
    public void crosswalk(Crosswalk crosswalk) {
        if (crosswalks.putIfAbsent(crosswalk.name(), crosswalk) != null) {
            throw new ConfigurationRefused(
                    "crosswalk '" + crosswalk.name() + "' is declared twice: join the two tables");
        }
    }

    /**
     * Adds a flow.
     *
     * @param flow towards one target
     */
    public void flow(Flow<?> flow) {
        if (flows.stream().anyMatch(other -> other.name().equals(flow.name()))) {
            throw new ConfigurationRefused("two flows are named '" + flow.name() + "': give one .named(\"…\")");
        }
        flows.add(flow);
    }

    /**
     * Adds a process.
     *
     * @param process one version of one definition
     */
    public void process(Process<?> process) {
        if (processes.stream()
                .anyMatch(other -> other.name().equals(process.name()) && other.version() == process.version())) {
            throw new ConfigurationRefused("process '" + process.name() + "' version " + process.version()
                    + " is declared twice: raise .version(…) of the changed one");
        }
        processes.add(process);
    }

    /**
     * Adds a subscriber, which is attached as a system, too.
     *
     * @param subscriber who hears
     */
    public void subscriber(Subscriber subscriber) {
        if (subscriber.hears().isEmpty()) {
            throw new ConfigurationRefused("subscriber '" + subscriber.name()
                    + "' hears of nothing: write .on(Sales.ORDER_PLACED, told -> …)");
        }
        subscribers.add(subscriber);
    }

    /**
     * Accepts an operation that can't be made safe.
     *
     * @param system the target
     * @param operation of its connector
     */
    public void acceptAtMostOnce(String system, String operation) {
        atMostOnce.add(system + "/" + operation);
    }

    /**
     * {@return the checked configuration}
     *
     * @param systems by the host's names
     */
    public Setup checked(Map<String, Setup.Attached> systems) {
        new ConfigurationCheck(catalogue, systems, ownerships, crosswalks, flows, processes, atMostOnce).pass();
        Map<String, Ownership<?>> effective = new LinkedHashMap<>(ownerships);
        flows.forEach(flow -> flow.from()
                .filter(from -> !ownerships.containsKey(flow.type().name()))
                .ifPresent(from -> effective.putIfAbsent(
                        flow.type().name(), Ownership.of(flow.type()).owner(from))));
        return new Setup(
                tenant,
                region,
                catalogue,
                Collections.unmodifiableMap(new LinkedHashMap<>(systems)),
                Map.copyOf(effective),
                new CrosswalkTables(Map.copyOf(crosswalks)),
                List.copyOf(flows),
                List.copyOf(processes),
                List.copyOf(subscribers),
                bodyLimit,
                backlogLimit);
    }
}
