package io.retailsync.api;

/**
 * Where every accepted input ended, counted by its worst end over its targets. {@code accepted} is the sum of the others.
 *
 * @param accepted inputs that were made durable
 * @param delivered a target took it
 * @param superseded a newer version of the same key won
 * @param ignored by declared choice, or it changed nothing
 * @param rejected with a reason, in front of a person or undone by its process
 * @param pending still on its way
 * @param duplicates deliveries of an input that was there already; not accepted again
 */
public record Accounting(
        long accepted, long delivered, long superseded, long ignored, long rejected, long pending, long duplicates) {}
