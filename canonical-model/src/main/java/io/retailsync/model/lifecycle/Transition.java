package io.retailsync.model.lifecycle;

/**
 * One step of a table.
 *
 * @param from the status before
 * @param to the status after
 * @param words what the step means, or under which condition it may be done; empty where the two statuses say it all
 * @param guarded whether the words are a condition that somebody has to prove
 * @param <S> the statuses
 */
public record Transition<S extends Enum<S>>(S from, S to, String words, boolean guarded) {}
