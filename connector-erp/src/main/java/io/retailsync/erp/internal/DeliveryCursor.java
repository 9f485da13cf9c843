package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Cursor of the delivery stream. Two kinds of passes take turns: quick ones by date and time of the goods movement with an overlap, and
 * now and then one over the whole day, because what else changes a delivery leaves a day only (erp reference, A5). Immutable.
 *
 * @param since goods movements from here on were not read before the last pass
 * @param swept when the last pass over whole days began
 * @param started when the present pass began
 * @param sweeping whether the present pass is one over whole days
 * @param after last delivery of the page before; empty at the beginning of a pass
 */
record DeliveryCursor(Instant since, Instant swept, Instant started, boolean sweeping, String after) {

    private static final Duration OVERLAP = Duration.ofMinutes(10);
    private static final Duration SWEEP_EVERY = Duration.ofMinutes(20);
    private static final Duration LOOK_BACK = Duration.ofDays(1);

    /** The cursor of the next page, beginning a pass where the one before has ended. */
    static DeliveryCursor next(Optional<String> text, Instant now) {
        DeliveryCursor cursor = text.map(DeliveryCursor::parse).orElseGet(() -> first(now));
        return cursor.after().isEmpty() ? cursor.begun(now) : cursor;
    }

    private static DeliveryCursor first(Instant now) {
        return new DeliveryCursor(now.minus(LOOK_BACK), now.minus(LOOK_BACK), now, false, "");
    }

    private DeliveryCursor begun(Instant now) {
        boolean sweep = !swept.plus(SWEEP_EVERY).isAfter(now);
        return new DeliveryCursor(since, swept, now, sweep, "");
    }

    DeliveryCursor continued(String last) {
        return new DeliveryCursor(since, swept, started, sweeping, last);
    }

    DeliveryCursor ended() {
        Instant from = started.minus(OVERLAP);
        return new DeliveryCursor(from.isAfter(since) ? from : since, sweeping ? started : swept, started, false, "");
    }

    private static DeliveryCursor parse(String text) {
        JsonNode cursor = Json.own(Bytes.utf8(text));
        return new DeliveryCursor(
                Instant.parse(cursor.path("since").asText()),
                Instant.parse(cursor.path("swept").asText()),
                Instant.parse(cursor.path("started").asText()),
                cursor.path("sweeping").asBoolean(),
                cursor.path("after").asText());
    }

    String text() {
        return Json.object()
                .put("since", since.toString())
                .put("swept", swept.toString())
                .put("started", started.toString())
                .put("sweeping", sweeping)
                .put("after", after)
                .toString();
    }
}
