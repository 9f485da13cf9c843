package io.retailsync.model.lifecycle;

/**
 * A step that an observation made a record take.
 *
 * @param transition the step of the table
 * @param inferred whether nobody saw it: it was skipped, and follows from what was seen after it
 * @param <S> the statuses
 */
public record Step<S extends Enum<S>>(Transition<S> transition, boolean inferred) {}
