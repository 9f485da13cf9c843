package io.retailsync.engine.internal;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.api.Crosswalk;
import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.api.Process;
import io.retailsync.api.Step;
import io.retailsync.model.AttributePath;
import io.retailsync.model.Command;
import io.retailsync.model.EntityType;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Safety;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges a configuration as a whole: whatever could not work is refused with what to write instead.
 *
 * @param catalogue kinds of records
 * @param systems by the host's name
 * @param ownerships as declared, by entity type
 * @param crosswalks the host's tables, by name
 * @param flows in the host's order
 * @param processes in the host's order
 * @param atMostOnce operations that may be lost, as system/operation
 */
record ConfigurationCheck(
        Catalogue catalogue,
        Map<String, Setup.Attached> systems,
        Map<String, Ownership<?>> ownerships,
        Map<String, Crosswalk> crosswalks,
        List<Flow<?>> flows,
        List<Process<?>> processes,
        Set<String> atMostOnce) {

    void pass() {
        systems.values().forEach(ConfigurationCheck::checkTimes);
        ownerships.values().forEach(this::checkOwnership);
        flows.forEach(this::checkFlow);
        processes.forEach(this::checkProcess);
        checkSharedTargets();
        checkSources();
        checkNames();
        checkCrosswalks();
    }

    private Setup.Attached known(String where, String system) {
        Setup.Attached attached = systems.get(system);
        if (attached == null) {
            throw new ConfigurationRefused(where + " names the system '" + system
                    + "', which is not attached; attached are " + systems.keySet() + ": write .system(\"" + system
                    + "\", connector, transport) or correct the name");
        }
        return attached;
    }

    private static void checkTimes(Setup.Attached system) {
        Descriptor descriptor = system.descriptor();
        if (descriptor.deadline().isNegative() || descriptor.deadline().isZero()) {
            throw new ConfigurationRefused("the connector of '" + system.name() + "' gives a call "
                    + descriptor.deadline() + ": let it declare .within(…) of a time above zero");
        }
        if (descriptor.fetch().linger().isNegative()) {
            throw new ConfigurationRefused("the connector of '" + system.name() + "' lets hints wait "
                    + descriptor.fetch().linger() + ": let it declare .lingering(…) of zero or more");
        }
        for (Descriptor.Stream stream : descriptor.streams()) {
            if (stream.every().isNegative() || stream.every().isZero()) {
                throw new ConfigurationRefused("the stream '" + stream.name() + "' of '" + system.name()
                        + "' would be looked at every " + stream.every()
                        + ": tell its connector an interval above zero, such as Duration.ofSeconds(30)");
            }
        }
    }

    private void checkOwnership(Ownership<?> ownership) {
        String where = "ownership of '" + ownership.type() + "'";
        ownership.systems().forEach(system -> known(where, system));
        for (AttributePath<?, ?> path : ownership.type().attributes()) {
            if (ownership.ownerOf(path.name()).isEmpty()
                    && ownership.contributors().isEmpty()) {
                throw new ConfigurationRefused(
                        "'" + path + "' has neither an owner nor a contributor: write .owner(\"system\") for the rest");
            }
            ownership
                    .ownerOf(path.name())
                    .ifPresent(owner -> checkItBrings(owner, known(where, owner).descriptor(), ownership.type()));
            ownership
                    .namedOwnerOf(path.name())
                    .ifPresent(owner -> checkItSays(owner, known(where, owner).descriptor(), path));
        }
    }

    private static void checkItBrings(String owner, Descriptor descriptor, EntityType<?> type) {
        if (!descriptor.provides().contains(type)) {
            throw new ConfigurationRefused("'" + type + "' is owned by '" + owner + "', whose connector for "
                    + descriptor.vendor() + " never says of one; it says of " + descriptor.provides()
                    + ": name the system that does");
        }
    }

    /** An owner whose connector never says the attribute would keep everybody else's word from counting. */
    private static void checkItSays(String owner, Descriptor descriptor, AttributePath<?, ?> path) {
        boolean silent = descriptor
                .mapping()
                .filter(mapping -> !mapping.reads().contains(path))
                .isPresent();
        if (silent) {
            throw new ConfigurationRefused("'" + path + "' is owned by '" + owner + "', whose connector for "
                    + descriptor.vendor() + " reads no field for it: name the system that says it, or see its mapping");
        }
    }

    private void checkFlow(Flow<?> flow) {
        String where = "flow '" + flow.name() + "'";
        if (flow.to().isEmpty()) {
            throw new ConfigurationRefused(where + " has no target: write .to(\"system\")");
        }
        if (catalogue.find(flow.type().name()).isEmpty()) {
            throw new ConfigurationRefused(where + " is of '" + flow.type()
                    + "', which the catalogue does not hold: write .catalogue(Catalogue.standard().with(…))");
        }
        flow.from()
                .ifPresent(from ->
                        checkSource(where, flow, from, known(where, from).descriptor()));
        Setup.Attached target = known(where, flow.to());
        Accepts accepts = target.descriptor()
                .accepting(flow.type())
                .orElseThrow(() -> new ConfigurationRefused(where + " sends '" + flow.type() + "' to '" + flow.to()
                        + "', whose connector '" + target.descriptor().vendor() + "' takes no such state; it takes "
                        + target.descriptor().accepts().stream()
                                .map(Accepts::operation)
                                .toList()));
        if (flow.linger().compareTo(flow.lagAtMost()) >= 0) {
            throw new ConfigurationRefused(
                    where + " waits " + flow.linger() + " for further changes and would be late after "
                            + flow.lagAtMost() + ": write a shorter .linger(…) or a longer .lagAtMost(…)");
        }
        checkSafety(where, flow.to(), accepts);
    }

    private static void checkSource(String where, Flow<?> flow, String from, Descriptor descriptor) {
        if (!descriptor.provides().contains(flow.type())) {
            throw new ConfigurationRefused(where + " takes '" + flow.type() + "' from '" + from
                    + "', whose connector for " + descriptor.vendor() + " says of no such record; it says of "
                    + descriptor.provides() + ": name another system, or let it declare .providing(…)");
        }
    }

    private void checkSafety(String where, String system, Accepts accepts) {
        boolean unsafe = accepts.safety().kind() == Safety.Kind.NONE;
        if (unsafe && !atMostOnce.contains(system + "/" + accepts.operation())) {
            throw new ConfigurationRefused(where + " sends '" + accepts.operation() + "' to '" + system
                    + "', which has neither a key nor a probe for it: let the connector declare Safety.probed(field), or accept"
                    + " .acceptAtMostOnce(\"" + system + "\", \"" + accepts.operation() + "\")");
        }
    }

    private void checkProcess(Process<?> process) {
        String where = "process '" + process.name() + "'";
        for (Step<?> step : process.steps()) {
            if (step instanceof Step.Call<?> call) {
                checkCall(where, call);
            }
        }
    }

    private void checkCall(String where, Step.Call<?> call) {
        for (Sent sent : sent(call)) {
            String step = where + ", step '" + sent.step() + "',";
            Descriptor target = known(step, sent.system()).descriptor();
            Accepts accepts = target.accepting(sent.type())
                    .orElseThrow(() -> new ConfigurationRefused(step + " sends '"
                            + sent.type().getSimpleName() + "' to '" + sent.system() + "', whose connector '"
                            + target.vendor() + "' takes no such command; it takes "
                            + target.accepts().stream()
                                    .flatMap(each -> each.command().stream())
                                    .map(Class::getSimpleName)
                                    .toList()
                            + ": name another system, or let it declare Accepts.commands(…)"));
            checkSafety(step, sent.system(), accepts);
        }
    }

    /** A state and a command that write the same kind of thing at one target would undo each other; so would two flows of the same records. */
    private void checkSharedTargets() {
        Map<String, String> writers = new LinkedHashMap<>();
        for (Flow<?> flow : flows) {
            flows.stream().filter(other -> meet(flow, other)).findFirst().ifPresent(other -> {
                throw new ConfigurationRefused("flow '" + flow.name() + "' and flow '" + other.name() + "' both send '"
                        + flow.type() + "' to '" + flow.to() + "': join them, what differs goes into .when(…) and"
                        + " .map(…), or give each a .from(…) of its own");
            });
            known(flow.name(), flow.to())
                    .descriptor()
                    .accepting(flow.type())
                    .ifPresent(state -> writers.putIfAbsent(flow.to() + "/" + state.writes(), flow.name()));
        }
        for (Sent sent : sent()) {
            Accepts command = known(sent.step(), sent.system())
                    .descriptor()
                    .accepting(sent.type())
                    .orElseThrow();
            String flow = writers.get(sent.system() + "/" + command.writes());
            if (flow != null) {
                throw new ConfigurationRefused("flow '" + flow + "' and the command '" + command.operation()
                        + "' both write '" + command.writes() + "' at '" + sent.system()
                        + "': let either the flow or the process do it");
            }
        }
    }

    /** Records of one kind that two systems know may be told apart by where they come from; without that both flows send the same ones. */
    private static boolean meet(Flow<?> flow, Flow<?> other) {
        return flow != other
                && flow.type().equals(other.type())
                && flow.to().equals(other.to())
                && (flow.from().isEmpty()
                        || other.from().isEmpty()
                        || flow.from().equals(other.from()));
    }

    /** Whose word counts can't be guessed where several systems bring records of one kind. */
    private void checkSources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Flow<?> flow : flows) {
            flow.from()
                    .filter(from -> !ownerships.containsKey(flow.type().name()))
                    .ifPresent(from -> {
                        String other = sources.putIfAbsent(flow.type().name(), from);
                        if (other != null && !other.equals(from)) {
                            throw new ConfigurationRefused("flows bring '" + flow.type() + "' from '" + other
                                    + "' and from '" + from
                                    + "', and nobody said whose word counts: write .ownership(Ownership.of(…).owner(\""
                                    + other + "\").contributors(\"" + from + "\"))");
                        }
                    });
        }
    }

    private void checkNames() {
        crosswalks
                .values()
                .forEach(crosswalk -> crosswalk
                        .words()
                        .values()
                        .forEach(words -> words.keySet()
                                .forEach(system -> known("crosswalk '" + crosswalk.name() + "'", system))));
        for (String accepted : atMostOnce) {
            String system = accepted.substring(0, accepted.indexOf('/'));
            String operation = accepted.substring(accepted.indexOf('/') + 1);
            boolean there = known(".acceptAtMostOnce", system).descriptor().accepts().stream()
                    .anyMatch(accepts -> accepts.operation().equals(operation));
            if (!there) {
                throw new ConfigurationRefused(".acceptAtMostOnce(\"" + system + "\", \"" + operation
                        + "\") names no operation of its connector: correct the name, or leave it out");
            }
        }
    }

    private List<Sent> sent() {
        return processes.stream()
                .flatMap(process -> process.steps().stream())
                .filter(Step.Call.class::isInstance)
                .flatMap(step -> sent((Step.Call<?>) step).stream())
                .toList();
    }

    /** A command that a step may send. */
    private record Sent(String step, String system, Class<? extends Command> type) {}

    private static List<Sent> sent(Step.Call<?> call) {
        List<Sent> sent = new ArrayList<>();
        if (!call.system().isEmpty()) {
            sent.add(new Sent(call.name(), call.system(), call.type()));
        }
        call.undo().ifPresent(undo -> sent.add(new Sent(undo.name(), undo.system(), undo.type())));
        return sent;
    }

    private void checkCrosswalks() {
        for (Setup.Attached system : systems.values()) {
            for (String table : system.descriptor().crosswalks()) {
                Crosswalk crosswalk = crosswalks.get(table);
                boolean named = crosswalk != null
                        && crosswalk.words().values().stream().anyMatch(row -> row.containsKey(system.name()));
                if (!named) {
                    throw new ConfigurationRefused("'" + system.name() + "' needs the crosswalk '" + table
                            + "': write .crosswalk(Crosswalk.named(\"" + table + "\").map(\"your-name\", \""
                            + system.name() + "\", \"its word\"))");
                }
            }
        }
    }
}
