package io.retailsync.model.lifecycle;

/**
 * A status as a source shows it.
 *
 * @param status what was seen
 * @param newest whether it is known to be newer than what made the current status, by the version or time of one source
 * @param proven whether the conditions of guarded steps were looked at and hold
 * @param <S> the statuses
 */
public record Sighting<S extends Enum<S>>(S status, boolean newest, boolean proven) {

    /**
     * {@return a sighting of which nothing more is known}
     *
     * @param status what was seen
     * @param <S> the statuses
     */
    public static <S extends Enum<S>> Sighting<S> of(S status) {
        return new Sighting<>(status, false, false);
    }

    /** {@return this sighting, known to be newer than what made the current status: it may lead back, too} */
    public Sighting<S> asNewest() {
        return new Sighting<>(status, true, proven);
    }

    /** {@return this sighting, with the conditions of guarded steps looked at and found to hold} */
    public Sighting<S> withProof() {
        return new Sighting<>(status, newest, true);
    }
}
