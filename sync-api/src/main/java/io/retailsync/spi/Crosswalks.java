package io.retailsync.spi;

import io.vavr.control.Either;

/** The host's tables between the words of systems, such as {@code locations}: one canonical name, one word per system. Immutable. */
public interface Crosswalks {

    /**
     * {@return the canonical name, or a failure that names the entry to add}
     *
     * @param table such as {@code locations}
     * @param system the system's name
     * @param word as that system writes it
     */
    Either<SyncFailure.Rejected, String> canonical(String table, String system, String word);

    /**
     * {@return the system's word, or a failure that names the entry to add}
     *
     * @param table such as {@code locations}
     * @param canonical the host's own name
     * @param system the system's name
     */
    Either<SyncFailure.Rejected, String> word(String table, String canonical, String system);
}
