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
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects a configuration and checks it as a whole: whatever could not work is refused with what to write instead. */
public final class Configuration {

    private static final int BODY_LIMIT = 2 * 1024 * 1024;
    private static final int BACKLOG_LIMIT = 1_000_000;

    private final Map<String, Ownership<?>> ownerships = new LinkedHashMap<>();
    private final Map<String, Crosswalk> crosswalks = new LinkedHashMap<>();
    private final List<Flow<?>> flows = new ArrayList<>();
    private final List<Process<?>> processes = new ArrayList<>();
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
        systems.values().forEach(Configuration::checkTimes);
        ownerships.values().forEach(ownership -> checkOwnership(ownership, systems));
        flows.forEach(flow -> checkFlow(flow, systems));
        processes.forEach(process -> checkProcess(process, systems));
        checkSharedTargets(systems);
        checkSources();
        checkNames(systems);
        checkCrosswalks(systems);
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
                bodyLimit,
                backlogLimit);
    }

    private static Setup.Attached known(String where, String system, Map<String, Setup.Attached> systems) {
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

    private static void checkOwnership(Ownership<?> ownership, Map<String, Setup.Attached> systems) {
        String where = "ownership of '" + ownership.type() + "'";
        ownership.systems().forEach(system -> known(where, system, systems));
        for (AttributePath<?, ?> path : ownership.type().attributes()) {
            if (ownership.ownerOf(path.name()).isEmpty()
                    && ownership.contributors().isEmpty()) {
                throw new ConfigurationRefused(
                        "'" + path + "' has neither an owner nor a contributor: write .owner(\"system\") for the rest");
            }
            ownership
                    .ownerOf(path.name())
                    .ifPresent(owner ->
                            checkItBrings(owner, known(where, owner, systems).descriptor(), ownership.type()));
            ownership
                    .namedOwnerOf(path.name())
                    .ifPresent(owner ->
                            checkItSays(owner, known(where, owner, systems).descriptor(), path));
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

    private void checkFlow(Flow<?> flow, Map<String, Setup.Attached> systems) {
        String where = "flow '" + flow.name() + "'";
        if (flow.to().isEmpty()) {
            throw new ConfigurationRefused(where + " has no target: write .to(\"system\")");
        }
        if (catalogue.find(flow.type().name()).isEmpty()) {
            throw new ConfigurationRefused(where + " is of '" + flow.type()
                    + "', which the catalogue does not hold: write .catalogue(Catalogue.standard().with(…))");
        }
        flow.from()
                .ifPresent(from -> checkSource(
                        where, flow, from, known(where, from, systems).descriptor()));
        Setup.Attached target = known(where, flow.to(), systems);
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

    private void checkProcess(Process<?> process, Map<String, Setup.Attached> systems) {
        String where = "process '" + process.name() + "'";
        for (Step<?> step : process.steps()) {
            if (step instanceof Step.Call<?> call) {
                checkCall(where, call, systems);
            }
        }
    }

    private void checkCall(String where, Step.Call<?> call, Map<String, Setup.Attached> systems) {
        for (Sent sent : sent(call)) {
            String step = where + ", step '" + sent.step() + "',";
            Descriptor target = known(step, sent.system(), systems).descriptor();
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
    private void checkSharedTargets(Map<String, Setup.Attached> systems) {
        Map<String, String> writers = new LinkedHashMap<>();
        for (Flow<?> flow : flows) {
            flows.stream().filter(other -> meet(flow, other)).findFirst().ifPresent(other -> {
                throw new ConfigurationRefused("flow '" + flow.name() + "' and flow '" + other.name() + "' both send '"
                        + flow.type() + "' to '" + flow.to() + "': join them, what differs goes into .when(…) and"
                        + " .map(…), or give each a .from(…) of its own");
            });
            known(flow.name(), flow.to(), systems)
                    .descriptor()
                    .accepting(flow.type())
                    .ifPresent(state -> writers.putIfAbsent(flow.to() + "/" + state.writes(), flow.name()));
        }
        for (Sent sent : sent()) {
            Accepts command = known(sent.step(), sent.system(), systems)
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

    private void checkNames(Map<String, Setup.Attached> systems) {
        crosswalks
                .values()
                .forEach(crosswalk -> crosswalk
                        .words()
                        .values()
                        .forEach(words -> words.keySet()
                                .forEach(system -> known("crosswalk '" + crosswalk.name() + "'", system, systems))));
        for (String accepted : atMostOnce) {
            String system = accepted.substring(0, accepted.indexOf('/'));
            String operation = accepted.substring(accepted.indexOf('/') + 1);
            boolean there = known(".acceptAtMostOnce", system, systems).descriptor().accepts().stream()
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

    private void checkCrosswalks(Map<String, Setup.Attached> systems) {
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
