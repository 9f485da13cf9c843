package io.retailsync.model.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final ExternalRef ADA = ExternalRef.of("crm", "customer", "1");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void anEventIsToldOnceAndInTheOrderInWhichItHappened() {
        TimelineEntry placed = entry("e1", NOON);
        TimelineEntry sent = entry("e2", NOON.plusSeconds(60));
        Timeline timeline = Timeline.EMPTY.with(sent).with(placed).with(sent).with(entry("e1", NOON.plusSeconds(1)));
        assertThat(timeline.entries()).isEqualTo(List.of(placed, sent));
    }

    private static TimelineEntry entry(String event, Instant at) {
        return new TimelineEntry(ADA, at, "order-placed", ExternalRef.of("shop", "order", "1042"), event);
    }
}
