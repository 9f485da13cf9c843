package io.retailsync.simulators.s4hana;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything the system has on record, by entity set of the root, with the few indexes that its reads need. */
final class Tables {

    private static final Set<String> INDEXED =
            Set.of("PurchaseOrderByCustomer", "BusinessPartnerIDByExtSystem", "Customer", "SearchTerm1");

    private final Map<String, Map<String, Row>> roots = new LinkedHashMap<>();
    private final Map<String, Set<Row>> index = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new LinkedHashMap<>();

    /** The next number of a range. */
    String next(String range, long first) {
        return Long.toString(numbers.merge(range, first, (before, ignored) -> before + 1));
    }

    void add(Row root) {
        table(root.shape().set()).put(key(root), root);
        index(root);
    }

    /** Makes the present values of a root findable; what it had before stays findable too, the filter decides. */
    void index(Row root) {
        for (String name : INDEXED) {
            if (root.shape().fields().containsKey(name)) {
                index.computeIfAbsent(entry(root.shape().set(), name, root.text(name)), value -> new LinkedHashSet<>())
                        .add(root);
            }
        }
    }

    void remove(Row root) {
        table(root.shape().set()).remove(key(root));
        index.values().forEach(rows -> rows.remove(root));
    }

    Optional<Row> root(String set, String key) {
        Map<String, Row> table = table(set);
        return Optional.ofNullable(table.get(key)).or(() -> Optional.ofNullable(table.get(Field.withoutPadding(key))));
    }

    Stream<Row> all(String set) {
        return table(set).values().stream();
    }

    List<Row> having(String set, String property, String value) {
        return List.copyOf(index.getOrDefault(entry(set, property, value), Set.of()));
    }

    /**
     * The records of a set that may match a filter.
     *
     * @param service whose set it is
     * @param set root or not
     * @param wanted texts of which the filter wants one exactly, by property
     */
    Stream<Row> candidates(Service service, String set, Map<String, Set<String>> wanted) {
        Shape rootShape = service.shapes().values().iterator().next();
        Stream<Row> found = roots(rootShape, wanted, set.equals(rootShape.set()));
        return set.equals(rootShape.set())
                ? found
                : found.flatMap(Row::withDescendants)
                        .filter(row -> row.shape().set().equals(set));
    }

    private Stream<Row> roots(Shape shape, Map<String, Set<String>> wanted, boolean isRoot) {
        Set<String> keys = wanted.get(shape.keys().get(0).name());
        if (keys != null) {
            return keys.stream().flatMap(key -> root(shape.set(), key).stream());
        }
        return wanted.entrySet().stream()
                .filter(entry -> INDEXED.contains(entry.getKey()))
                .filter(entry -> isRoot || entry.getKey().equals("Customer"))
                .findFirst()
                .map(entry -> entry.getValue().stream()
                        .flatMap(value -> having(shape.set(), entry.getKey(), value).stream())
                        .distinct())
                .orElseGet(() -> all(shape.set()));
    }

    private Map<String, Row> table(String set) {
        return roots.computeIfAbsent(set, name -> new LinkedHashMap<>());
    }

    private static String key(Row root) {
        return root.text(root.shape().keys().get(0).name());
    }

    private static String entry(String set, String property, String value) {
        return set + '\n' + property + '\n' + value;
    }
}
