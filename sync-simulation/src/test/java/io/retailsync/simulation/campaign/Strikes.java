package io.retailsync.simulation.campaign;

import io.retailsync.simulation.StoreFault;
import io.retailsync.testkit.FaultKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which fault struck which kind of operation how often. */
final class Strikes {

    /** Kinds of operations that write. */
    enum Operation {
        STATE,
        KEYED,
        PROBED
    }

    /** Refusals for what is asked are none of the weather's: the ERP refuses by itself, in every season, and the checker knows what. */
    private static final Set<FaultKind> KINDS = EnumSet.complementOf(EnumSet.of(FaultKind.BUSINESS_REJECTION));

    private final Map<FaultKind, Map<Operation, Integer>> counts = new EnumMap<>(FaultKind.class);
    private final Map<StoreFault, Integer> store = new EnumMap<>(StoreFault.class);

    void add(FaultKind kind, Operation operation) {
        add(kind, operation, 1);
    }

    private void add(FaultKind kind, Operation operation, int times) {
        counts.computeIfAbsent(kind, row -> new EnumMap<>(Operation.class)).merge(operation, times, Integer::sum);
    }

    void add(Map<StoreFault, Integer> faults) {
        faults.forEach((fault, times) -> store.merge(fault, times, Integer::sum));
    }

    void add(Strikes other) {
        other.counts.forEach((kind, row) -> row.forEach((operation, times) -> add(kind, operation, times)));
        add(other.store);
    }

    private int of(FaultKind kind, Operation operation) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(operation, 0);
    }

    /** What never struck. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (FaultKind kind : KINDS) {
            for (Operation operation : Operation.values()) {
                if (of(kind, operation) == 0) {
                    missing.add(kind + " on a " + operation.name().toLowerCase(Locale.ROOT) + " operation");
                }
            }
        }
        for (StoreFault fault : StoreFault.values()) {
            if (store.getOrDefault(fault, 0) == 0) {
                missing.add(fault + " on the store");
            }
        }
        return missing;
    }

    /** The table for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-24s %8s %8s %8s", "fault struck", "state", "keyed", "probed"));
        for (FaultKind kind : KINDS) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-24s %8d %8d %8d",
                    kind,
                    of(kind, Operation.STATE),
                    of(kind, Operation.KEYED),
                    of(kind, Operation.PROBED)));
        }
        for (StoreFault fault : StoreFault.values()) {
            lines.add(String.format(Locale.ROOT, "%-24s %8d on the store", fault, store.getOrDefault(fault, 0)));
        }
        return lines;
    }
}
