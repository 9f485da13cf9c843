package io.retailsync.engine.internal;

import java.time.Instant;

/**
 * A business event as it was told.
 *
 * @param type its name
 * @param payload what was told, as JSON text
 * @param counter position among the events of its record
 * @param at when it was told
 */
record EventDoc(String type, String payload, long counter, Instant at) {}
