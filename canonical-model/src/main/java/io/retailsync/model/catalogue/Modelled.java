package io.retailsync.model.catalogue;

import io.retailsync.model.EntityType;
import io.retailsync.model.event.EventRule;

/**
 * A kind of record and the events that follow from its versions.
 *
 * @param type the kind of record
 * @param events how events follow
 * @param <E> the entity
 */
public record Modelled<E extends Record>(EntityType<E> type, EventRule<E> events) {}
