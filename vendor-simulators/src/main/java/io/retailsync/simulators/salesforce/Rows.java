package io.retailsync.simulators.salesforce;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All records of the org, with an index over keys and references and a log that undoes what a failed transaction did. */
final class Rows {

    private record Before(
            ObjectType type, String id, @Nullable Row row) {}

    private final Map<String, Map<String, Row>> byType = new LinkedHashMap<>();
    private final Map<String, Set<String>> index = new LinkedHashMap<>();
    private final Deque<Before> undo = new ArrayDeque<>();

    /** {@return the record, also one in the recycle bin} */
    Optional<Row> find(ObjectType type, String id) {
        return Optional.ofNullable(table(type).get(id));
    }

    Optional<Row> living(ObjectType type, String id) {
        return find(type, id).filter(row -> !row.deleted());
    }

    /** {@return the records outside the bin whose key or reference has this value; text is compared without regard to case} */
    List<Row> by(ObjectType type, Field field, String value) {
        Stream<Row> found = field.name().equals("Id")
                ? find(type, value).stream()
                : index.getOrDefault(indexKey(type, field, value), Set.of()).stream()
                        .map(id -> Objects.requireNonNull(table(type).get(id)));
        return found.filter(row -> !row.deleted()).toList();
    }

    /** {@return all records of a kind, the oldest first, those in the bin among them} */
    Collection<Row> all(ObjectType type) {
        return table(type).values();
    }

    void put(Row row) {
        Row before = table(row.type()).put(row.id(), row);
        undo.push(new Before(row.type(), row.id(), before));
        reindex(before, row);
    }

    int mark() {
        return undo.size();
    }

    void rollBack(int mark) {
        while (undo.size() > mark) {
            Before before = undo.pop();
            Map<String, Row> table = table(before.type());
            Row undone = before.row() == null ? table.remove(before.id()) : table.put(before.id(), before.row());
            reindex(undone, before.row());
        }
    }

    /** Forgets how to undo: the request is over. */
    void commit() {
        undo.clear();
    }

    private void reindex(@Nullable Row before, @Nullable Row after) {
        Row row = Objects.requireNonNull(after == null ? before : after);
        for (Field field : row.type().fields()) {
            if (field.findsRecords() && field.type() != FieldType.ID) {
                Object old = before == null ? null : before.get(field);
                Object fresh = after == null ? null : after.get(field);
                if (!Objects.equals(old, fresh)) {
                    unlink(row, field, old);
                    link(row, field, fresh);
                }
            }
        }
    }

    private void unlink(Row row, Field field, @Nullable Object value) {
        if (value != null) {
            String key = indexKey(row.type(), field, value.toString());
            Set<String> ids = index.getOrDefault(key, new LinkedHashSet<>());
            ids.remove(row.id());
            if (ids.isEmpty()) {
                index.remove(key);
            }
        }
    }

    private void link(Row row, Field field, @Nullable Object value) {
        if (value != null) {
            index.computeIfAbsent(indexKey(row.type(), field, value.toString()), key -> new LinkedHashSet<>())
                    .add(row.id());
        }
    }

    private Map<String, Row> table(ObjectType type) {
        return byType.computeIfAbsent(type.name(), name -> new LinkedHashMap<>());
    }

    private static String indexKey(ObjectType type, Field field, String value) {
        String compared = field.type().isId() ? value : value.toLowerCase(Locale.ROOT);
        return type.name() + '.' + field.name() + '=' + compared;
    }
}
