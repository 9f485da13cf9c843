package io.retailsync.model.catalogue;

import io.retailsync.model.Governed;

/**
 * A record before and after an accepted change: input of {@link RevisionRules}.
 *
 * @param before the version before
 * @param after the version after, which shows what the conditions of guarded steps are about
 * @param <E> the entity
 */
public record Revision<E extends Record>(Governed<E> before, Governed<E> after) {}
