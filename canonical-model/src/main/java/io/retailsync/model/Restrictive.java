package io.retailsync.model;

import java.time.Instant;

/**
 * A value that allows more or less than others of its kind, and so knows what {@link MergeRule#MOST_RESTRICTIVE} means for it. A list of statuses
 * may be one, too: it is found inside a {@link Coded}.
 *
 * @param <T> the kind of value
 */
public interface Restrictive<T extends Restrictive<T>> {

    /**
     * Compares two values as words of two systems. A total order: of any number of words the greatest is the one that counts, in whatever
     * order they come.
     *
     * @param other the other value
     * @param said when this one was said, for a value that does not know itself
     * @param otherSaid when the other one was said, likewise
     * @return positive where this one counts, negative where the other does, zero where they are equal
     */
    int compareRestriction(T other, Instant said, Instant otherSaid);
}
