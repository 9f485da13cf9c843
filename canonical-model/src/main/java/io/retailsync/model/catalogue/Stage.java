package io.retailsync.model.catalogue;

import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.lifecycle.Outcome;
import io.retailsync.model.lifecycle.Refusal;
import io.retailsync.model.lifecycle.Sighting;
import io.retailsync.model.rule.Breaches;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A status of a kind of record, or one of each item of a list of it, that moves along a lifecycle.
 *
 * @param lifecycle along which it moves
 * @param path where it stands, with a {@code %d} for the item of a list
 * @param read the statuses of a version that the list of statuses knows: under the id of the item, in their order, or under nothing
 * @param proof what versions say of the conditions of guarded steps
 */
record Stage<S extends Enum<S>>(
        Lifecycle<S> lifecycle, String path, Function<Record, Map<String, S>> read, Proof proof) {

    /** Whether the conditions of all guarded steps that lead to a status are seen to hold in the versions themselves. */
    @FunctionalInterface
    interface Proof {

        /** Nothing is seen. */
        Proof NONE = (revision, status) -> false;

        boolean of(Revision<?> revision, Enum<?> status);
    }

    void check(Revision<?> revision, Breaches breaches) {
        Map<String, S> before = read.apply(revision.before().value());
        Map<String, S> after = read.apply(revision.after().value());
        List<String> items = List.copyOf(after.keySet());
        after.forEach((item, to) -> Optional.ofNullable(before.get(item))
                .ifPresent(from -> move(from, to, revision, path.replace("%d", "" + items.indexOf(item)), breaches)));
    }

    private void move(S from, S to, Revision<?> revision, String at, Breaches breaches) {
        Sighting<S> newest = Sighting.of(to).asNewest();
        Either<Refusal<S>, Outcome<S>> seen =
                lifecycle.observe(from, proof.of(revision, to) ? newest.withProof() : newest);
        Optional<String> condition = seen.fold(Refusal::condition, outcome -> Optional.empty());
        if (condition.isPresent()) {
            breaches.add(at, "a step from " + from + " only if " + condition.get(), to);
        } else if (seen.isLeft() || seen.get().status() != to) {
            breaches.add(at, "a status to which a way leads from " + from, to);
        }
    }
}
