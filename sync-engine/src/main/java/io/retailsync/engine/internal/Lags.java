package io.retailsync.engine.internal;

import io.retailsync.api.EngineStatus;
import io.retailsync.api.Flow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long the records of each flow have waited at most. */
final class Lags {

    private final Instant now;
    private final Map<String, Long> waiting = new HashMap<>();
    private final Map<String, Instant> oldest = new HashMap<>();

    Lags(Instant now) {
        this.now = now;
    }

    void see(SlotDoc slot) {
        slot.items().stream().filter(SlotDoc.Item::isState).forEach(item -> {
            waiting.merge(item.name(), 1L, Long::sum);
            oldest.merge(item.name(), item.since(), (one, other) -> one.isBefore(other) ? one : other);
        });
    }

    List<EngineStatus.FlowStatus> of(List<Flow<?>> flows) {
        return flows.stream().map(this::of).toList();
    }

    private EngineStatus.FlowStatus of(Flow<?> flow) {
        Instant since = oldest.getOrDefault(flow.name(), now);
        Duration lag = since.isBefore(now) ? Duration.between(since, now) : Duration.ZERO;
        return new EngineStatus.FlowStatus(
                flow.name(), waiting.getOrDefault(flow.name(), 0L), lag, lag.compareTo(flow.lagAtMost()) > 0);
    }
}
