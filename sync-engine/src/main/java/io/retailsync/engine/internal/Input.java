package io.retailsync.engine.internal;

import io.retailsync.spi.Row;
import java.time.Instant;

/**
 * One input and what its row says, read once for a whole turn.
 *
 * @param row as it is kept
 * @param doc its body
 */
record Input(Row row, IntakeDoc doc) {

    static Input read(Row row) {
        return new Input(row, Docs.read(row, IntakeDoc.class));
    }

    String id() {
        return row.id();
    }

    /** {@return whether the record that it hints at is to be fetched before it is decided} */
    boolean isFetched() {
        return doc.hint().isPresent() && !doc.unfetchable();
    }

    /** {@return whether what was read from then on can answer it} */
    boolean cameBy(Instant begunAt) {
        return !doc.receivedAt().isAfter(begunAt);
    }

    /** {@return its row with another body} */
    Row as(IntakeDoc next) {
        return row.next(Docs.write(next));
    }
}
