package io.retailsync.engine.internal;

import io.retailsync.api.Accounting;
import io.retailsync.api.EngineStatus;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Counts where everything stands. Reads whole tables in pages: for people and reports, not for hot paths. */
final class StatusReport {

    private static final int PAGE = 5_000;

    private final Engine engine;
    private final Map<String, Vendor> vendors;
    private final Webhooks webhooks;

    StatusReport(Engine engine, Map<String, Vendor> vendors, Webhooks webhooks) {
        this.engine = engine;
        this.vendors = vendors;
        this.webhooks = webhooks;
    }

    EngineStatus status() {
        Map<String, Long> slots = new HashMap<>();
        Lags lags = new Lags(engine.now());
        scan(Table.SLOT, row -> {
            slots.merge(row.owner(), 1L, Long::sum);
            lags.see(Docs.read(row, SlotDoc.class));
        });
        Map<String, Long> inputs = new HashMap<>();
        Accounting accounting = accounting(inputs);
        List<EngineStatus.SystemStatus> systems = new ArrayList<>();
        vendors.forEach((name, vendor) -> systems.add(new EngineStatus.SystemStatus(
                name,
                inputs.getOrDefault(name, 0L),
                slots.getOrDefault(name, 0L),
                vendor.inFlight().get(),
                vendor.calls(),
                vendor.retries(),
                vendor.throttled(),
                webhooks.notKept(name),
                vendor.breaker(),
                oldest(name))));
        long open = engine.store().count(Table.CASE).getOrDefault("OPEN", 0L);
        return new EngineStatus(
                systems,
                lags.of(engine.setup().flows()),
                accounting,
                engine.store().count(Table.PROCESS),
                open);
    }

    private Duration oldest(String system) {
        Instant now = engine.now();
        Optional<Instant> due = engine.store().nextDue(Table.SLOT, system).filter(at -> at.isBefore(now));
        return due.map(at -> Duration.between(at, now)).orElse(Duration.ZERO);
    }

    /** Inputs first: what is decided by then has its endings, so nothing that goes on meanwhile is taken for ignored. */
    private Accounting accounting(Map<String, Long> pendingInputs) {
        Map<Ending, Long> counts = new EnumMap<>(Ending.class);
        Set<String> decided = new HashSet<>();
        scan(Table.INTAKE, row -> {
            if (row.id().contains("|engine:")) {
                return;
            }
            if (row.state().equals("DONE")) {
                decided.add(row.id());
                return;
            }
            counts.merge(Ending.valueOf(row.state()), 1L, Long::sum);
            if (row.state().equals("PENDING")) {
                pendingInputs.merge(row.owner(), 1L, Long::sum);
            }
        });
        Map<String, Ending> worst = new HashMap<>();
        scan(
                Table.ENDING,
                row -> worst.merge(
                        row.about(), Ending.valueOf(row.state()), (one, two) -> one.compareTo(two) < 0 ? one : two));
        decided.forEach(id -> counts.merge(worst.getOrDefault(id, Ending.IGNORED), 1L, Long::sum));
        long accepted = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Accounting(
                accepted,
                counts.getOrDefault(Ending.DELIVERED, 0L),
                counts.getOrDefault(Ending.SUPERSEDED, 0L),
                counts.getOrDefault(Ending.IGNORED, 0L),
                counts.getOrDefault(Ending.REJECTED, 0L),
                counts.getOrDefault(Ending.PENDING, 0L),
                webhooks.duplicates());
    }

    private void scan(Table table, Consumer<Row> each) {
        long after = 0;
        List<Row> page = engine.store().list(table, "", "", after, PAGE);
        while (!page.isEmpty()) {
            page.forEach(each);
            after += page.size();
            page = page.size() < PAGE ? List.of() : engine.store().list(table, "", "", after, PAGE);
        }
    }
}
