package io.retailsync.engine.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The body of an INTAKE row; the bytes themselves are the row's raw column. */
record IntakeDoc(
        String stream,
        Optional<String> hint,
        Map<String, String> headers,
        Instant receivedAt,
        Optional<Instant> readAt,
        int attempts,
        boolean missedOnce,
        boolean unfetchable,
        boolean replayed,
        String note) {

    /** {@return the same as if it had come just now, so that all is tried once more, also what was given up} */
    IntakeDoc anew() {
        return new IntakeDoc(stream, hint, headers, receivedAt, readAt, 0, false, false, true, "");
    }

    IntakeDoc missed() {
        return new IntakeDoc(stream, hint, headers, receivedAt, readAt, attempts, true, unfetchable, replayed, note);
    }

    IntakeDoc tried() {
        return new IntakeDoc(
                stream, hint, headers, receivedAt, readAt, attempts + 1, missedOnce, unfetchable, replayed, note);
    }

    IntakeDoc withoutFetch(String why) {
        return new IntakeDoc(stream, hint, headers, receivedAt, readAt, attempts, missedOnce, true, replayed, why);
    }

    IntakeDoc noted(String text) {
        return new IntakeDoc(
                stream, hint, headers, receivedAt, readAt, attempts, missedOnce, unfetchable, replayed, text);
    }
}
