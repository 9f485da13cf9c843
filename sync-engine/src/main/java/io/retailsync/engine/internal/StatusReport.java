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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Counts where everything stands, by the store's own counts; only what waits for a target is read, in pages. */
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
        scan(row -> {
            slots.merge(row.owner(), 1L, Long::sum);
            lags.see(Docs.read(row, SlotDoc.class));
        });
        Map<String, Long> inputs = engine.store().owners(Table.INTAKE, Ending.PENDING.name());
        Map<Table, Map<String, Long>> counts =
                engine.store().count(Set.of(Table.INTAKE, Table.ENDING, Table.CASE, Table.PROCESS));
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
        return new EngineStatus(
                systems,
                lags.of(engine.setup().flows()),
                accounting(counts.getOrDefault(Table.INTAKE, Map.of()), counts.getOrDefault(Table.ENDING, Map.of())),
                counts.getOrDefault(Table.PROCESS, Map.of()),
                counts.getOrDefault(Table.CASE, Map.of()).getOrDefault("OPEN", 0L));
    }

    private Duration oldest(String system) {
        Instant now = engine.now();
        Optional<Instant> due = engine.store().nextDue(Table.SLOT, system).filter(at -> at.isBefore(now));
        return due.map(at -> Duration.between(at, now)).orElse(Duration.ZERO);
    }

    /** What was decided has its ends, but for what concerned nobody: that counts as ignored. */
    private Accounting accounting(Map<String, Long> inputs, Map<String, Long> ends) {
        Map<Ending, Long> counts = new EnumMap<>(Ending.class);
        long unconcerning = inputs.getOrDefault("DONE", 0L);
        for (Ending ending : Ending.values()) {
            long ended = ends.getOrDefault(ending.name(), 0L);
            unconcerning -= ended;
            counts.put(ending, inputs.getOrDefault(ending.name(), 0L) + ended);
        }
        counts.merge(Ending.IGNORED, unconcerning, Long::sum);
        return new Accounting(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(Ending.DELIVERED, 0L),
                counts.getOrDefault(Ending.SUPERSEDED, 0L),
                counts.getOrDefault(Ending.IGNORED, 0L),
                counts.getOrDefault(Ending.REJECTED, 0L),
                counts.getOrDefault(Ending.PENDING, 0L),
                webhooks.duplicates());
    }

    private void scan(Consumer<Row> each) {
        long after = 0;
        List<Row> page = engine.store().list(Table.SLOT, "", "", after, PAGE);
        while (!page.isEmpty()) {
            page.forEach(each);
            after += page.size();
            page = page.size() < PAGE ? List.of() : engine.store().list(Table.SLOT, "", "", after, PAGE);
        }
    }
}
