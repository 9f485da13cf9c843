package io.retailsync.simulators.salesforce;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query, bound to the org's schema.
 *
 * @param type the object after FROM
 * @param columns what is asked of each record; empty for {@code COUNT()}
 * @param where the condition
 * @param order how the records are sorted
 * @param offset records to leave out first
 * @param limit most records
 */
record SoqlQuery(ObjectType type, List<FieldPath> columns, Condition where, List<Order> order, int offset, int limit) {

    /**
     * One term of ORDER BY.
     *
     * @param path the field
     * @param descending whether the greatest comes first
     * @param nullsFirst whether records without a value come first
     */
    record Order(FieldPath path, boolean descending, boolean nullsFirst) {

        private int compare(@Nullable Object left, @Nullable Object right) {
            if (left == null || right == null) {
                int presence = Boolean.compare(left != null, right != null);
                return nullsFirst ? presence : -presence;
            }
            int order = Comparison.compareFields(path.field(), left, right);
            return descending ? -order : order;
        }
    }

    boolean counts() {
        return columns.isEmpty();
    }

    /**
     * {@return the records that it finds, in order}
     *
     * @param rows all records
     * @param binned whether those in the bin count too
     */
    List<Row> run(Rows rows, boolean binned) {
        Comparator<Row> sorted = order.stream()
                .map(term -> (Comparator<Row>) (left, right) ->
                        term.compare(term.path().value(left, rows), term.path().value(right, rows)))
                .reduce(Comparator::thenComparing)
                .orElse(Comparator.comparing(row -> ""));
        return candidates(rows, binned)
                .filter(row -> binned || !row.deleted())
                .filter(row -> where.holds(row, rows))
                .sorted(sorted)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private Stream<Row> candidates(Rows rows, boolean binned) {
        Optional<Condition.Candidates> keys = binned ? Optional.empty() : where.candidates();
        Collection<Row> found = keys.<Collection<Row>>map(known -> known.values().stream()
                        .distinct()
                        .flatMap(value -> rows.by(type, known.field(), value).stream())
                        .distinct()
                        .toList())
                .orElseGet(() -> rows.all(type));
        return found.stream();
    }
}
