package io.retailsync.engine.internal;

import io.retailsync.model.Command;
import io.retailsync.model.Key;

/**
 * Lets a subscriber hear of an event.
 *
 * @param subject the record that it happened to
 * @param id of the event
 * @param event as it was told
 */
record Telling(Key subject, String id, EventDoc event) implements Command {}
