package io.retailsync.model.merge;

import io.retailsync.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * One system's word on one attribute.
 *
 * @param value what it says; absent where it says that there is none
 * @param rank 0 for the owner, from 1 on for those that come after it, {@link #UNRANKED} for all others
 * @param stamp who said it and when; the time that counts is {@link Stamp#version()}, corrected for the system's clock. When it was read does not
 *     make a word newer
 * @param verified whether somebody made sure that it is true, as by a confirmed mail address
 * @param <V> the attribute's type
 */
public record Candidate<V>(@Nullable V value, int rank, Stamp stamp, boolean verified) {

    /** The rank of a system that has no say on the attribute. */
    public static final int UNRANKED = Integer.MAX_VALUE;

    /**
     * Refuses negative ranks.
     *
     * @param value what it says; absent where it says that there is none
     * @param rank 0 for the owner, from 1 on for those that come after it, {@link #UNRANKED} for all others
     * @param stamp who said it and when
     * @param verified whether somebody made sure that it is true
     */
    public Candidate {
        if (rank < 0) {
            throw new IllegalArgumentException("found rank " + rank + "; the owner's is 0");
        }
    }

    /**
     * {@return a word that nobody verified}
     *
     * @param value what it says
     * @param rank of the system
     * @param stamp who and when
     * @param <V> the attribute's type
     */
    public static <V> Candidate<V> of(V value, int rank, Stamp stamp) {
        return new Candidate<>(value, rank, stamp, false);
    }

    /**
     * {@return the word that there is no value}
     *
     * @param rank of the system
     * @param stamp who and when
     * @param <V> the attribute's type
     */
    public static <V> Candidate<V> cleared(int rank, Stamp stamp) {
        return new Candidate<>(null, rank, stamp, false);
    }

    /** {@return the same, verified} */
    public Candidate<V> asVerified() {
        return new Candidate<>(value, rank, stamp, true);
    }

    /** {@return who said it; not what, which may be personal} */
    @Override
    public String toString() {
        return "a word of " + stamp.system() + ", rank " + rank + ", of " + stamp.version();
    }
}
