package io.retailsync.spi;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.event.BusinessEvent;

/**
 * Something that happened once and is never taken back: a payment captured, a parcel dispatched. It changes no record; processes and
 * subscribers hear of it. A fact that is told again, by whatever input, is known by the key of its event and changes nothing.
 *
 * @param about the record whose processes hear of it; where nobody knows that record yet, they hear of it once it is known, and subscribers hear
 *     of it at once
 * @param event what happened, with an idempotency key of its own
 */
public record Fact(ExternalRef about, BusinessEvent<?> event) {}
