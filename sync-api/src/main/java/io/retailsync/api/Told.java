package io.retailsync.api;

import io.retailsync.model.Key;
import io.retailsync.model.event.EventType;
import java.time.Instant;

/**
 * A business event as a subscriber hears of it. Immutable.
 *
 * @param type what happened
 * @param payload what is told with it; may hold personal data, up to the type's class
 * @param about the record that it happened to; where nobody knew it yet, a key made of the reference that was told of
 * @param id the same at every telling of the event: whoever has seen it leaves it out
 * @param counter position among the events of that key, from 1; there may be gaps for whoever does not hear all types
 * @param at when it was decided, by the engine's clock
 * @param <P> the payload
 */
public record Told<P extends Record>(EventType<P> type, P payload, Key about, String id, long counter, Instant at) {}
