package io.retailsync.simulators.s4hana;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An application of the system: decides what becomes of writes to the sets that it keeps. */
interface Desk {

    /**
     * What a create led to.
     *
     * @param row the new record
     * @param warnings what the application had to say about it
     */
    record Created(Row row, List<SapMessage> warnings) {}

    /**
     * Creates a record.
     *
     * @param draft what was written
     * @param above the record below which it is created, for a post to a navigation property
     * @param link that navigation property, or empty
     * @param now the system's time
     * @return the new record
     */
    Created create(Draft draft, Optional<Row> above, String link, Instant now);

    /**
     * Merges what was written into a record.
     *
     * @param row which
     * @param draft what was written
     * @param now the system's time
     */
    void change(Row row, Draft draft, Instant now);

    /**
     * Deletes a record.
     *
     * @param row which
     * @param now the system's time
     */
    void delete(Row row, Instant now);

    /** The answer of an application to what it does not offer. */
    static Refusal notOffered(String what) {
        return Refusal.technical(405, "/IWBEP/CM_MGW_RT/022", what + " is not supported by this service");
    }
}
