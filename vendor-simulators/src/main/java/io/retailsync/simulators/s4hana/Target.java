package io.retailsync.simulators.s4hana;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.olingo.odata2.api.edm.EdmException;
import org.apache.olingo.odata2.api.uri.KeyPredicate;
import org.apache.olingo.odata2.api.uri.NavigationSegment;
import org.apache.olingo.odata2.api.uri.UriInfo;

/**
 * What an address leads to.
 *
 * @param shape the entity set at its end
 * @param single whether it names one entity
 * @param found the records: at most one if single, else all that its filter may want
 * @param above the record from which a navigation property was followed
 * @param link that property, or empty
 */
record Target(Shape shape, boolean single, List<Row> found, Optional<Row> above, String link) {

    static Target find(Service service, Tables tables, UriInfo uri) {
        try {
            Target target = start(service, tables, uri);
            for (NavigationSegment segment : uri.getNavigationSegments()) {
                target = target.follow(service, segment);
            }
            return target;
        } catch (EdmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Target start(Service service, Tables tables, UriInfo uri) throws EdmException {
        Shape shape = service.shape(uri.getStartEntitySet().getName());
        Map<String, String> key = key(shape, uri.getKeyPredicates());
        boolean single = !key.isEmpty();
        Map<String, Set<String>> wanted = single || !uri.getNavigationSegments().isEmpty()
                ? exactly(key)
                : new Filter(shape).wanted(uri.getFilter());
        List<Row> found = tables.candidates(service, shape.set(), wanted)
                .filter(row -> has(row, key))
                .toList();
        return new Target(shape, single, found, Optional.empty(), "");
    }

    private static Map<String, Set<String>> exactly(Map<String, String> key) {
        Map<String, Set<String>> exactly = new LinkedHashMap<>();
        key.forEach((name, value) -> exactly.put(name, Set.of(value)));
        return exactly;
    }

    private static Map<String, String> key(Shape shape, List<KeyPredicate> predicates) throws EdmException {
        Map<String, String> key = new LinkedHashMap<>();
        for (KeyPredicate predicate : predicates) {
            Field field = shape.field(predicate.getProperty().getName());
            key.put(field.name(), (String) field.stored(predicate.getLiteral().strip()));
        }
        return key;
    }

    private static boolean has(Row row, Map<String, String> key) {
        return key.entrySet().stream().allMatch(part -> row.text(part.getKey()).equals(part.getValue()));
    }

    private Target follow(Service service, NavigationSegment segment) throws EdmException {
        Row from = require();
        Link followed = shape.link(segment.getNavigationProperty().getName());
        Shape next = service.shape(followed.targetSet());
        Map<String, String> key = key(next, segment.getKeyPredicates());
        List<Row> rows =
                from.follow(followed).stream().filter(row -> has(row, key)).toList();
        return new Target(next, !followed.many() || !key.isEmpty(), rows, Optional.of(from), followed.name());
    }

    Stream<Row> rows() {
        return found.stream();
    }

    /** The one entity that the address names. */
    Row require() {
        if (!single || found.isEmpty()) {
            throw Refusal.technical(404, "/IWBEP/CM_MGW_RT/020", "Resource not found for segment " + shape.set());
        }
        return found.get(0);
    }
}
