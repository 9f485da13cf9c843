package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Cursor of a stream that is read in passes. Two kinds of passes take turns: quick ones over what changed since the one before, with an
 * overlap, and now and then a sweep over more, for what changed without a time that a filter could use (erp reference, A5). Immutable.
 *
 * <p>Within a pass the key leads from page to page, not the time of the change: what changes meanwhile is read further on in this pass or
 * in the next one, and it does no harm that the vendor keeps times in finer parts than it shows them.
 *
 * @param since changes from here on were not read before the last pass
 * @param swept when the last sweep began
 * @param started when the present pass began
 * @param sweeping whether the present pass is a sweep
 * @param after last key of the page before; empty at the beginning of a pass
 */
record PassCursor(Instant since, Instant swept, Instant started, boolean sweeping, String after) {

    /** Covers clocks that differ and changes that were stamped some time before they were committed. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    /** The cursor of a stream of which nothing was read yet: it begins with a sweep. */
    static PassCursor from(Instant since) {
        return new PassCursor(since, since, since, false, "");
    }

    /** The cursor of the next page, beginning a pass where the one before has ended. */
    PassCursor next(Instant now, Duration sweepEvery) {
        boolean sweep = !swept.plus(sweepEvery).isAfter(now);
        return after.isEmpty() ? new PassCursor(since, swept, now, sweep, "") : this;
    }

    /** The cursor behind a page: a page that is not full ends the pass. */
    PassCursor behind(List<JsonNode> page, String key, int most) {
        return page.size() < most
                ? ended()
                : new PassCursor(
                        since,
                        swept,
                        started,
                        sweeping,
                        page.get(page.size() - 1).path(key).asText());
    }

    private PassCursor ended() {
        Instant from = started.minus(OVERLAP);
        return new PassCursor(from.isAfter(since) ? from : since, sweeping ? started : swept, started, false, "");
    }

    /** Whether the pass has another page. */
    boolean more() {
        return !after.isEmpty();
    }

    static PassCursor parse(String text) {
        JsonNode cursor = Json.own(Bytes.utf8(text));
        return new PassCursor(
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
