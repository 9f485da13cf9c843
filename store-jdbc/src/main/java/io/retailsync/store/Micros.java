package io.retailsync.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as counts of microseconds since 1970, rounded down, so that what is due now is due at once. */
final class Micros {

    private static final long SECOND = 1_000_000;
    private static final Instant EARLIEST = Instant.ofEpochSecond(Long.MIN_VALUE / SECOND);
    private static final Instant LATEST = Instant.ofEpochSecond(Long.MAX_VALUE / SECOND);

    private Micros() {}

    /** Whether no count can say that time, so that it is never. */
    static boolean never(Instant time) {
        return time.isAfter(LATEST);
    }

    /** {@return the count; the nearest one for times that no count can say} */
    static long of(Instant time) {
        if (never(time)) {
            return Long.MAX_VALUE;
        }
        Instant kept = time.isBefore(EARLIEST) ? EARLIEST : time;
        return kept.getEpochSecond() * SECOND + kept.getNano() / 1_000;
    }

    static Instant toInstant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
