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
        String note) {

    IntakeDoc missed() {
        return new IntakeDoc(stream, hint, headers, receivedAt, readAt, attempts, true, unfetchable, note);
    }

    IntakeDoc tried() {
        return new IntakeDoc(stream, hint, headers, receivedAt, readAt, attempts + 1, missedOnce, unfetchable, note);
    }

    IntakeDoc withoutFetch(String why) {
        return new IntakeDoc(stream, hint, headers, receivedAt, readAt, attempts, missedOnce, true, why);
    }

    IntakeDoc noted(String text) {
        return new IntakeDoc(stream, hint, headers, receivedAt, readAt, attempts, missedOnce, unfetchable, text);
    }
}
