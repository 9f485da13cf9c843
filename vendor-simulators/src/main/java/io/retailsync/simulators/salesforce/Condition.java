package io.retailsync.simulators.salesforce;

import java.util.List;
import java.util.Optional;

/** A condition of a query, bound to fields. */
interface Condition {

    /**
     * Keys by which the records that can meet a condition are found.
     *
     * @param field an indexed field of the query's own object
     * @param values its possible values
     */
    record Candidates(Field field, List<String> values) {}

    boolean holds(Row row, Rows rows);

    /** {@return a way to find the records without reading all, where there is one} */
    default Optional<Candidates> candidates() {
        return Optional.empty();
    }

    static Condition all(List<Condition> parts) {
        return new Condition() {
            @Override
            public boolean holds(Row row, Rows rows) {
                return parts.stream().allMatch(part -> part.holds(row, rows));
            }

            @Override
            public Optional<Candidates> candidates() {
                return parts.stream()
                        .flatMap(part -> part.candidates().stream())
                        .findFirst();
            }
        };
    }

    static Condition any(List<Condition> parts) {
        return (row, rows) -> parts.stream().anyMatch(part -> part.holds(row, rows));
    }

    static Condition not(Condition part) {
        return (row, rows) -> !part.holds(row, rows);
    }
}
