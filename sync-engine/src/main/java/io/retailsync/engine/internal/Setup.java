package io.retailsync.engine.internal;

import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.api.Process;
import io.retailsync.api.Subscriber;
import io.retailsync.model.EntityType;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.HttpTransport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A checked configuration.
 *
 * @param tenant contract scope
 * @param region residency tag of all records
 * @param catalogue kinds of records
 * @param systems by the host's name
 * @param ownerships by entity type
 * @param crosswalks the host's tables
 * @param flows in the host's order
 * @param processes in the host's order
 * @param subscribers who hear of events; each is a system, too
 * @param bodyLimit most bytes of a webhook
 * @param backlogLimit from how many undecided inputs on no more are taken
 */
public record Setup(
        String tenant,
        String region,
        Catalogue catalogue,
        Map<String, Attached> systems,
        Map<String, Ownership<?>> ownerships,
        Crosswalks crosswalks,
        List<Flow<?>> flows,
        List<Process<?>> processes,
        List<Subscriber> subscribers,
        int bodyLimit,
        int backlogLimit) {

    /**
     * A system of the host.
     *
     * @param name the host's name
     * @param connector its connector
     * @param descriptor what the connector says of itself
     * @param transport how it is reached; empty for one that does its own I/O
     */
    public record Attached(
            String name, Connector connector, Descriptor descriptor, Optional<HttpTransport> transport) {}

    List<Flow<?>> flowsOf(EntityType<?> type) {
        return flows.stream().filter(flow -> flow.type().equals(type)).toList();
    }

    Optional<Flow<?>> flow(String name) {
        return flows.stream().filter(flow -> flow.name().equals(name)).findFirst();
    }

    /** {@return the newest version of each process: older ones only finish what they began} */
    List<Process<?>> newest() {
        Map<String, Process<?>> newest = new LinkedHashMap<>();
        processes.forEach(process ->
                newest.merge(process.name(), process, (one, other) -> one.version() > other.version() ? one : other));
        return List.copyOf(newest.values());
    }

    Optional<Process<?>> process(String name, int version) {
        return processes.stream()
                .filter(process -> process.name().equals(name) && process.version() == version)
                .findFirst();
    }
}
