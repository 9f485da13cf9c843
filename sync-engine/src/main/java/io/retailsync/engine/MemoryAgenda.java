package io.retailsync.engine;

import io.retailsync.spi.Row;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one owner has to look at in one table of a {@link MemoryStore}.
 *
 * <p>Those due by the latest time that was asked for are kept by urgency as well, so that asking again costs only what became due since.
 */
final class MemoryAgenda {

    private static final Comparator<Entry> BY_TIME =
            Comparator.comparing(Entry::due).thenComparingLong(Entry::arrival);
    private static final Comparator<Entry> BY_URGENCY =
            Comparator.comparingInt(Entry::rank).thenComparingLong(Entry::arrival);

    /** What a count of microseconds can say; later is never, earlier is this. */
    private static final Instant EARLIEST = Instant.ofEpochSecond(Long.MIN_VALUE / 1_000_000);

    private static final Instant LATEST = Instant.ofEpochSecond(Long.MAX_VALUE / 1_000_000);

    private final NavigableSet<Entry> byTime = new TreeSet<>(BY_TIME);
    private final NavigableSet<Entry> ready = new TreeSet<>(BY_URGENCY);
    private Instant horizon = Instant.MIN;

    /** {@return a due time as stores keep it: whole microseconds, rounded down, so that what is due now is due at once} */
    static Instant kept(Instant due) {
        if (due.isAfter(LATEST)) {
            return Instant.MAX;
        }
        return due.isBefore(EARLIEST) ? EARLIEST : due.truncatedTo(ChronoUnit.MICROS);
    }

    void add(long arrival, Row row) {
        if (row.due().equals(Instant.MAX)) {
            return;
        }
        Entry entry = new Entry(row.due(), row.rank(), arrival);
        byTime.add(entry);
        if (!entry.due().isAfter(horizon)) {
            ready.add(entry);
        }
    }

    /** {@return whether nothing is left} */
    boolean remove(long arrival, Row row) {
        Entry entry = new Entry(row.due(), row.rank(), arrival);
        byTime.remove(entry);
        ready.remove(entry);
        return byTime.isEmpty();
    }

    Optional<Instant> next() {
        return byTime.isEmpty() ? Optional.empty() : Optional.of(byTime.first().due());
    }

    /** {@return the arrivals of what is due, by urgency} */
    Stream<Long> due(Instant now) {
        if (now.isAfter(horizon)) {
            ready.addAll(byTime.subSet(after(horizon), after(now)));
        } else {
            byTime.subSet(after(now), after(horizon)).forEach(ready::remove);
        }
        horizon = now;
        return ready.stream().map(Entry::arrival);
    }

    private static Entry after(Instant time) {
        return new Entry(time, 0, Long.MAX_VALUE);
    }

    private record Entry(Instant due, int rank, long arrival) {}
}
