package io.retailsync.spi;

/** What a store keeps. All tables have the shape of {@link Row}; what the columns mean in each is said here. */
public enum Table {
    /**
     * Raw inputs. id: {@code system|event id}; owner: system; about: native key; state: PENDING, DONE, IGNORED, SUPERSEDED, REJECTED; empty for
     * what the engine asked for by itself.
     */
    INTAKE,
    /** Bodies that were fetched for hints. id: that of the intake row. */
    FETCHED,
    /**
     * What targets and processes made of an input. id and about: intake id; state: the worst of its ends; empty where the input as a whole was
     * refused.
     */
    ENDING,
    /** What a source last said of a record. id: external reference; owner: system; about: canonical key. */
    SHADOW,
    /** Records. id: canonical key; about: the same. */
    RECORD,
    /** External references. id: external reference; owner: system; about: canonical key. */
    REFERENCE,
    /** Hashed match keys. id: hash; about: canonical key. */
    MATCH,
    /** What waits for a target, in order. id: {@code target|key}; owner: target; about: key. */
    SLOT,
    /** Slots that wait for a reference. id: slot and record; owner: target; about: record and target; body: id of the slot. */
    WAITER,
    /** Commands that were settled. id: effect key; owner: target; about: key. */
    EFFECT,
    /** Running and ended processes. id: {@code definition|key}; owner: definition; about: key. */
    PROCESS,
    /** What a process still has to hear. id: unique; owner: process or empty; about: key, or reference that has no key yet. */
    SIGNAL,
    /** Cases for people. id: unique; owner: team; about: key. */
    CASE,
    /** Cursors of pulled streams. id: {@code system|stream}. */
    CURSOR,
    /** Business events. id: {@code key|counter}; owner: event type; about: key. Only added to. */
    EVENT,
    /** Everything that happened. id: unique; owner: another record that it is told of too; about: key. Only added to. */
    JOURNAL
}
