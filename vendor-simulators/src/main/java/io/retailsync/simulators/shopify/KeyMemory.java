package io.retailsync.simulators.shopify;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The idempotency keys of the last 24 hours with the arguments that they were used with and what became of it.
 *
 * <p>Same key and same arguments: the first result, no second effect. Other arguments: a mismatch. A first attempt that failed:
 * the key is used up (codes of the inventory mutations' error enums, Admin schema 2026-10).
 */
final class KeyMemory {

    private static final Duration WINDOW = Duration.ofHours(24);

    private final Map<String, Use> uses = new HashMap<>();
    private Instant purgedAt = Instant.MIN;

    private record Use(Instant at, Object arguments, Map<String, Object> result, boolean failed) {}

    /** What a key means for a call. */
    enum Verdict {
        /** Not used before: do it. */
        NEW,
        /** Used with the same arguments, successfully: answer the same. */
        REPEATED,
        /** Used with other arguments. */
        MISMATCH,
        /** The first attempt with it failed. */
        PREVIOUS_ATTEMPT_FAILED
    }

    Verdict look(String operation, String key, Object arguments, Instant now) {
        purge(now);
        Optional<Use> use = Optional.ofNullable(uses.get(operation + " " + key))
                .filter(known -> !known.at().isBefore(now.minus(WINDOW)));
        if (use.isEmpty()) {
            return Verdict.NEW;
        }
        if (!use.get().arguments().equals(arguments)) {
            return Verdict.MISMATCH;
        }
        return use.get().failed() ? Verdict.PREVIOUS_ATTEMPT_FAILED : Verdict.REPEATED;
    }

    Map<String, Object> result(String operation, String key) {
        return Optional.ofNullable(uses.get(operation + " " + key))
                .orElseThrow()
                .result();
    }

    void remember(
            String operation, String key, Object arguments, Map<String, Object> result, boolean failed, Instant now) {
        uses.put(operation + " " + key, new Use(now, arguments, result, failed));
    }

    private void purge(Instant now) {
        if (purgedAt.isBefore(now.minus(Duration.ofHours(1)))) {
            uses.values().removeIf(use -> use.at().isBefore(now.minus(WINDOW)));
            purgedAt = now;
        }
    }
}
