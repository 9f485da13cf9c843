package io.retailsync.model.privacy;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import java.util.List;
import java.util.function.Function;

/**
 * What of a record may go to a region.
 *
 * @param <T> the entity
 */
public sealed interface Admission<T extends Record> {

    /**
     * All of it.
     *
     * @param record the record; without what is beyond the model where personal data may not go along, because nobody knows what that holds
     * @param <T> the entity
     */
    record Whole<T extends Record>(Governed<T> record) implements Admission<T> {}

    /**
     * Which record it is, and none of its attributes.
     *
     * @param key canonical identity
     * @param version the record's
     * @param refs how the systems name it
     * @param reason why no more, naming the missing entries
     * @param <T> the entity
     */
    record Reduced<T extends Record>(Key key, long version, List<ExternalRef> refs, String reason)
            implements Admission<T> {

        /**
         * Copies the references.
         *
         * @param key canonical identity
         * @param version the record's
         * @param refs how the systems name it
         * @param reason why no more, naming the missing entries
         */
        public Reduced {
            refs = List.copyOf(refs);
        }
    }

    /**
     * Nothing.
     *
     * @param reason why
     * @param <T> the entity
     */
    record Refused<T extends Record>(String reason) implements Admission<T> {}

    /**
     * {@return what fits the case}
     *
     * @param whole for all of it
     * @param reduced for references only
     * @param refused for nothing
     * @param <R> the result
     */
    default <R> R fold(Function<Whole<T>, R> whole, Function<Reduced<T>, R> reduced, Function<Refused<T>, R> refused) {
        if (this instanceof Whole<T> all) {
            return whole.apply(all);
        }
        return this instanceof Reduced<T> less ? reduced.apply(less) : refused.apply((Refused<T>) this);
    }
}
