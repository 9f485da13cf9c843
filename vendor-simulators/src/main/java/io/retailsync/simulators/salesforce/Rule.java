package io.retailsync.simulators.salesforce;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one object demands and derives beyond its fields. */
@FunctionalInterface
interface Rule {

    /**
     * Checks a write and fills in derived fields.
     *
     * @param before the record as it was, if it was
     * @param after the record as it is to be
     * @param at the vendor's time
     * @return the record to store, or why not
     */
    Either<ApiError, Row> settle(Optional<Row> before, Row after, Instant at);

    /**
     * Brings records in step that show something of this one.
     *
     * @param row what was stored
     */
    default void ripple(Row row) {}

    /**
     * {@return why the record may not be deleted, if so}
     *
     * @param row the record
     */
    default Optional<ApiError> objection(Row row) {
        return Optional.empty();
    }

    /**
     * {@return the records that go with it when it is deleted}
     *
     * @param row the record
     */
    default List<Row> dependants(Row row) {
        return List.of();
    }
}
