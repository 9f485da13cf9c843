package io.retailsync.spi;

import io.retailsync.model.AttributePath;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What rendering came to. */
public sealed interface Rendered {

    /**
     * It can be sent.
     *
     * @param wire the body, or this effect's part of a batch's body, in its final bytes
     * @param writes the attributes of a state that the target holds afterwards; empty for commands
     * @param mark the business reference that is written into the record, under which the target will show it: an observation that
     *     is also known by it settles this intent
     * @param creates the record that comes to exist at the target, where it is another one than the key of the intent
     */
    record Ready(Bytes wire, Set<AttributePath<?, ?>> writes, Optional<ExternalRef> mark, Optional<Key> creates)
            implements Rendered {
        /**
         * Copies the set.
         *
         * @param wire the body, or this effect's part of a batch's body, in its final bytes
         * @param writes the attributes of a state that the target holds afterwards; empty for commands
         * @param mark the business reference that is written into the record, under which the target will show it: an observation that is also known by it settles this intent
         * @param creates the record that comes to exist at the target, where it is another one than the key of the intent
         */
        public Ready {
            writes = Set.copyOf(writes);
        }

        /**
         * {@return writing a business reference}
         *
         * @param reference under which the target will show the record
         */
        public Ready marked(ExternalRef reference) {
            return new Ready(wire, writes, Optional.of(reference), creates);
        }

        /**
         * {@return making another record than the intent's key}
         *
         * @param key the record that comes to exist
         */
        public Ready creating(Key key) {
            return new Ready(wire, writes, mark, Optional.of(key));
        }
    }

    /**
     * A reference at the target is missing; parked until it appears.
     *
     * @param on what is awaited
     */
    record Waiting(Awaited on) implements Rendered {}

    /**
     * It can't ever be sent as it stands.
     *
     * @param failure what is missing and the remedy
     */
    record Impossible(SyncFailure.Rejected failure) implements Rendered {}

    /**
     * The target holds all of it already, or it does not concern the target.
     *
     * @param reason in words
     */
    record Nothing(String reason) implements Rendered {}

    /**
     * A reference that has to appear first.
     *
     * @param name the record that has to become known at the target: {@link Key#toString()} or {@link ExternalRef#toString()}
     * @param type the kind of id at the target
     */
    record Awaited(String name, String type) {}

    /**
     * {@return a state that can be sent}
     *
     * @param wire its bytes
     * @param writes attributes that the target holds afterwards
     */
    static Ready state(Bytes wire, Set<AttributePath<?, ?>> writes) {
        return new Ready(wire, writes, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a command that can be sent}
     *
     * @param wire its bytes
     */
    static Ready command(Bytes wire) {
        return new Ready(wire, Set.of(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return parked until the target knows that record}
     *
     * @param record which
     * @param type the kind of id at the target
     */
    static Rendered waiting(Key record, String type) {
        return new Waiting(new Awaited(record.toString(), type));
    }

    /**
     * {@return parked until the target knows what another system names so}
     *
     * @param elsewhere which
     * @param type the kind of id at the target
     */
    static Rendered waiting(ExternalRef elsewhere, String type) {
        return new Waiting(new Awaited(elsewhere.toString(), type));
    }

    /**
     * {@return a case}
     *
     * @param failure what is missing and the remedy
     */
    static Rendered rejected(SyncFailure.Rejected failure) {
        return new Impossible(failure);
    }

    /**
     * {@return settled without sending}
     *
     * @param reason in words
     */
    static Rendered nothing(String reason) {
        return new Nothing(reason);
    }

    /**
     * {@return what fits the case}
     *
     * @param ready to send
     * @param waiting to park
     * @param impossible for a case
     * @param nothing to settle
     * @param <R> the result
     */
    default <R> R fold(
            Function<Ready, R> ready,
            Function<Awaited, R> waiting,
            Function<SyncFailure.Rejected, R> impossible,
            Function<String, R> nothing) {
        if (this instanceof Ready send) {
            return ready.apply(send);
        }
        if (this instanceof Waiting park) {
            return waiting.apply(park.on());
        }
        if (this instanceof Impossible reject) {
            return impossible.apply(reject.failure());
        }
        return nothing.apply(((Nothing) this).reason());
    }
}
