package io.retailsync.engine.internal;

import java.time.Instant;

/**
 * One thing that happened.
 *
 * @param at when
 * @param what a word of the journal's vocabulary
 * @param system which system, or empty
 * @param text one sentence, without personal data
 */
record JournalDoc(Instant at, String what, String system, String text) {}
