package io.retailsync.engine.internal;

import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long something waits for a reference that its target does not know yet. A bound one wakes it at once; the looks in between are for
 * references that nobody tells us of, made by another program or by hand. Waiting costs no attempt.
 */
final class Patience {

    private static final Duration MOST = Duration.ofHours(24);
    private static final Duration FIRST_LOOK = Duration.ofSeconds(10);
    private static final Duration RAREST_LOOK = Duration.ofMinutes(10);

    private Patience() {}

    static boolean isOver(SlotDoc waiting, Instant now) {
        return waiting.since().filter(since -> since.plus(MOST).isBefore(now)).isPresent();
    }

    /** {@return when its patience ends, where it waits} */
    static Optional<Instant> end(SlotDoc waiting) {
        return waiting.since().map(since -> since.plus(MOST));
    }

    /** {@return when to look again: after as long as it has waited already, within bounds} */
    static Instant nextLook(SlotDoc waiting, Instant now) {
        Duration waited = Duration.between(waiting.since().orElse(now), now);
        Duration pause = waited.compareTo(FIRST_LOOK) < 0 ? FIRST_LOOK : waited;
        return now.plus(pause.compareTo(RAREST_LOOK) > 0 ? RAREST_LOOK : pause);
    }

    /** {@return what to tell a person, or the process} */
    static SyncFailure.Rejected lost(Rendered.Awaited on, String why) {
        return SyncFailure.rejected(
                "reference-missing",
                on.type(),
                why + "; waited " + MOST.toHours() + " h for " + on.name() + " as " + on.type()
                        + ": send that first, then replay");
    }
}
