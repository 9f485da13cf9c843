package io.retailsync.spi;

import java.time.Instant;
import java.util.Optional;

/**
 * One row of a store. Tables share this shape, so that every store is small and every row can be read by people.
 *
 * @param table which table
 * @param id unique in the table
 * @param version 1 when first put, one more at each put; what compare-and-set compares
 * @param owner who works on it: a system, a team, a definition; empty for nobody
 * @param about what it is about: mostly a canonical key; empty for nothing
 * @param state a word; empty for none
 * @param rank smaller is more urgent
 * @param due when it has to be looked at; {@link Instant#MAX} for never
 * @param body JSON text
 * @param raw bytes as they came, where there are any
 */
public record Row(
        Table table,
        String id,
        long version,
        String owner,
        String about,
        String state,
        int rank,
        Instant due,
        String body,
        Optional<Bytes> raw) {

    /**
     * {@return a first version that nobody has to look at}
     *
     * @param table which table
     * @param id unique there
     * @param body JSON text
     */
    public static Row of(Table table, String id, String body) {
        return new Row(table, id, 1, "", "", "", 0, Instant.MAX, body, Optional.empty());
    }

    /**
     * {@return the next version with another body}
     *
     * @param text JSON text
     */
    public Row next(String text) {
        return new Row(table, id, version + 1, owner, about, state, rank, due, text, raw);
    }

    /**
     * {@return with another owner}
     *
     * @param name who works on it
     */
    public Row owner(String name) {
        return new Row(table, id, version, name, about, state, rank, due, body, raw);
    }

    /**
     * {@return about something else}
     *
     * @param key what
     */
    public Row about(String key) {
        return new Row(table, id, version, owner, key, state, rank, due, body, raw);
    }

    /**
     * {@return in another state}
     *
     * @param word the state
     */
    public Row state(String word) {
        return new Row(table, id, version, owner, about, word, rank, due, body, raw);
    }

    /**
     * {@return of another urgency}
     *
     * @param urgency smaller is more urgent
     */
    public Row rank(int urgency) {
        return new Row(table, id, version, owner, about, state, urgency, due, body, raw);
    }

    /**
     * {@return due at another time}
     *
     * @param time when, or {@link Instant#MAX} for never
     */
    public Row due(Instant time) {
        return new Row(table, id, version, owner, about, state, rank, time, body, raw);
    }

    /**
     * {@return with bytes}
     *
     * @param bytes as they came
     */
    public Row raw(Bytes bytes) {
        return new Row(table, id, version, owner, about, state, rank, due, body, Optional.of(bytes));
    }

    /** {@return which row it is and where it stands: what it holds may be personal} */
    @Override
    public String toString() {
        return table + " " + id + " version " + version + (state.isEmpty() ? "" : ", " + state);
    }
}
