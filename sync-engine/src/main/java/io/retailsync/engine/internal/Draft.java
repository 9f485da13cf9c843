package io.retailsync.engine.internal;

import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One unit while it is decided: reads see its own changes and those of the drafts before it in the same turn; every row that is
 * changed is expected to be as it was read, and a draft that saw what an earlier one makes of a row builds on it. Confined to one turn.
 */
final class Draft {

    private final Store store;
    private final Map<Table, Map<String, Row>> before;
    private final Set<String> removedBefore;
    private final Map<String, Draft> authors;
    private final Set<Draft> basis = new HashSet<>();
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Set<String> wakes = new HashSet<>();

    private Draft(
            Store store, Map<Table, Map<String, Row>> before, Set<String> removedBefore, Map<String, Draft> authors) {
        this.store = store;
        this.before = before;
        this.removedBefore = removedBefore;
        this.authors = authors;
    }

    static Draft first(Store store) {
        return new Draft(store, new EnumMap<>(Table.class), new HashSet<>(), new HashMap<>());
    }

    /** {@return the next draft of the same turn, which sees this one's changes} */
    Draft next() {
        changes.values().forEach(this::publish);
        return instead();
    }

    /** {@return the next draft, which does not see this one: it was given up} */
    Draft instead() {
        return new Draft(store, before, removedBefore, authors);
    }

    private void publish(Change change) {
        String name = name(change.row().table(), change.row().id());
        if (change.kind() != Change.Kind.EXPECT) {
            authors.put(name, this);
        }
        switch (change.kind()) {
            case PUT, ADD -> {
                earlier(change.row().table()).put(change.row().id(), change.row());
                removedBefore.remove(name);
            }
            case DELETE -> {
                earlier(change.row().table()).remove(change.row().id());
                removedBefore.add(name);
            }
            case EXPECT -> {}
        }
    }

    private Map<String, Row> earlier(Table table) {
        return before.computeIfAbsent(table, any -> new HashMap<>());
    }

    private static String name(Table table, String id) {
        return table + "/" + id;
    }

    Optional<Row> get(Table table, String id) {
        String name = name(table, id);
        Change own = changes.get(name);
        if (own != null && own.kind() != Change.Kind.EXPECT) {
            return own.kind() == Change.Kind.DELETE ? Optional.empty() : Optional.of(own.row());
        }
        Draft author = authors.get(name);
        if (author == null) {
            return Optional.ofNullable(store.load(table, List.of(id)).get(id));
        }
        basis.add(author);
        return Optional.ofNullable(earlier(table).get(id));
    }

    List<Row> about(Table table, Collection<String> abouts) {
        Map<String, Row> found = new LinkedHashMap<>();
        store.about(table, abouts).forEach(row -> found.put(row.id(), row));
        earlier(table).values().stream()
                .filter(row -> merge(found, row, abouts))
                .forEach(row -> buildOn(name(table, row.id())));
        String prefix = table + "/";
        removedBefore.stream()
                .filter(name -> name.startsWith(prefix))
                .filter(name -> found.remove(name.substring(prefix.length())) != null)
                .forEach(this::buildOn);
        changes.values().stream()
                .filter(change -> change.row().table() == table && change.kind() != Change.Kind.EXPECT)
                .forEach(change -> {
                    if (change.kind() == Change.Kind.DELETE) {
                        found.remove(change.row().id());
                    } else {
                        merge(found, change.row(), abouts);
                    }
                });
        return new ArrayList<>(found.values());
    }

    /** {@return whether the row makes a difference} */
    private static boolean merge(Map<String, Row> found, Row row, Collection<String> abouts) {
        if (abouts.contains(row.about())) {
            found.put(row.id(), row);
            return true;
        }
        return found.remove(row.id()) != null;
    }

    private void buildOn(String name) {
        basis.add(Objects.requireNonNull(authors.get(name)));
    }

    /** Puts a row that was read, or is new: its version is one above what was there when this draft began. */
    void put(Row row) {
        String name = name(row.table(), row.id());
        Change earlier = changes.get(name);
        if (earlier == null || earlier.kind() == Change.Kind.EXPECT) {
            changes.put(name, Change.put(row));
            return;
        }
        long version = earlier.expected() + 1;
        Row merged = new Row(
                row.table(),
                row.id(),
                version,
                row.owner(),
                row.about(),
                row.state(),
                row.rank(),
                row.due(),
                row.body(),
                row.raw());
        changes.put(name, new Change(Change.Kind.PUT, merged, earlier.expected()));
    }

    /** Puts a row whatever is there. */
    void overwrite(Row row) {
        changes.put(name(row.table(), row.id()), Change.overwrite(row));
    }

    void add(Row row) {
        changes.putIfAbsent(name(row.table(), row.id()), Change.add(row));
    }

    void delete(Row row) {
        String name = name(row.table(), row.id());
        Change earlier = changes.get(name);
        long expected = earlier == null ? row.version() : earlier.expected();
        if (earlier != null && expected == 0) {
            changes.put(name, Change.expect(row.table(), row.id(), 0));
        } else {
            changes.put(name, new Change(Change.Kind.DELETE, row, expected));
        }
    }

    void expectAbsent(Table table, String id) {
        expect(table, id, Optional.empty());
    }

    /** Makes this unit stale if somebody else changes, removes or makes a row that it was decided by. */
    void expect(Table table, String id, Optional<Row> read) {
        changes.putIfAbsent(
                name(table, id), Change.expect(table, id, read.map(Row::version).orElse(0L)));
    }

    /** Puts a row that says by its presence alone that something is so, as a new version of it. */
    void mark(Table table, String id) {
        put(get(table, id)
                .map(row -> row.next(row.body()))
                .orElseGet(() -> Row.of(table, id, "{}").about(id)));
    }

    /** Remembers a loop to wake once this is durable. */
    void wake(String loop) {
        wakes.add(loop);
    }

    Set<String> wakes() {
        return wakes;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * {@return what is to be committed}
     *
     * @param turn the drafts of one commit, in order; all that this one builds on are among them
     */
    Unit unit(List<Draft> turn) {
        Set<Integer> places = new HashSet<>();
        for (Draft earlier : basis) {
            int place = turn.indexOf(earlier);
            if (place < 0) {
                throw new IllegalStateException("a draft builds on one that is not committed with it");
            }
            places.add(place);
        }
        return new Unit(new ArrayList<>(changes.values()), places);
    }
}
