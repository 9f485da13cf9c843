package io.retailsync.api;

import io.retailsync.model.Key;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that needs a person. While it is open, later changes of its (target, key) wait or coalesce; all other keys go on.
 *
 * @param id unique
 * @param openedAt when
 * @param team who looks at it
 * @param kind what kind of thing went wrong
 * @param system the target, or the system that sent the input
 * @param key the record, where it is known
 * @param code the vendor's or our code
 * @param path the offending attribute, or empty
 * @param message what was expected, found, and the remedy; no personal data
 * @param subject id of the stuck row: an input, a slot or a process
 * @param state OPEN or RESOLVED
 * @param resolution who did what and why; empty while open
 */
public record CaseFile(
        String id,
        Instant openedAt,
        Team team,
        Kind kind,
        String system,
        Optional<Key> key,
        String code,
        String path,
        String message,
        String subject,
        State state,
        String resolution) {

    /** What kind of thing went wrong. */
    public enum Kind {
        /** An input that can't be used. */
        INPUT,
        /** A delivery that the target refuses, or that failed too often. */
        DELIVERY,
        /** A process that can't go on by itself. */
        PROCESS
    }

    /** Whether a person has yet to act. */
    public enum State {
        /** Somebody has to act. */
        OPEN,
        /** Somebody has acted, or it became moot. */
        RESOLVED
    }
}
