package io.retailsync.engine;

import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All tables and the fence of a {@link MemoryStore}; confined to the holder of the store's lock. */
final class MemoryContent {

    private final Map<Table, MemoryTable> tables = new EnumMap<>(Table.class);
    private long fence;

    MemoryTable table(Table table) {
        return tables.computeIfAbsent(table, any -> new MemoryTable());
    }

    long lease() {
        fence++;
        return fence;
    }

    List<Boolean> append(List<Row> rows) {
        rows.forEach(MemoryContent::versioned);
        List<Boolean> fresh = new ArrayList<>(rows.size());
        for (Row row : rows) {
            fresh.add(add(row));
        }
        return List.copyOf(fresh);
    }

    List<Verdict> commit(List<Unit> units, long token) {
        units.stream()
                .flatMap(unit -> unit.changes().stream())
                .filter(change -> change.kind() == Change.Kind.PUT || change.kind() == Change.Kind.ADD)
                .forEach(change -> versioned(change.row()));
        if (token != fence) {
            throw new StoreUnavailable("the store was taken over: this node holds token " + token + ", the newest is "
                    + fence + "; stop this engine, or start it again to take the lease back");
        }
        List<Verdict> verdicts = new ArrayList<>(units.size());
        for (Unit unit : units) {
            boolean holds = unit.stands(verdicts) && holds(unit);
            if (holds) {
                unit.changes().forEach(this::apply);
            }
            verdicts.add(holds ? Verdict.DONE : Verdict.STALE);
        }
        return List.copyOf(verdicts);
    }

    /** Whether each change would find what it expects, given the changes of the unit before it. */
    private boolean holds(Unit unit) {
        Map<Place, Long> changed = new HashMap<>();
        for (Change change : unit.changes()) {
            Row row = change.row();
            Place place = new Place(row.table(), row.id());
            Long before = changed.get(place);
            long there = before == null ? table(row.table()).version(row.id()) : before;
            boolean add = change.kind() == Change.Kind.ADD;
            if (!add && change.expected() != -1 && change.expected() != there) {
                return false;
            }
            if (change.kind() == Change.Kind.PUT || (add && there == 0)) {
                changed.put(place, row.version());
            } else if (change.kind() == Change.Kind.DELETE) {
                changed.put(place, 0L);
            }
        }
        return true;
    }

    private void apply(Change change) {
        Row row = change.row();
        switch (change.kind()) {
            case PUT -> table(row.table()).put(row);
            case DELETE -> table(row.table()).delete(row.id());
            case ADD -> add(row);
            case EXPECT -> {}
        }
    }

    private boolean add(Row row) {
        MemoryTable table = table(row.table());
        boolean fresh = table.version(row.id()) == 0;
        if (fresh) {
            table.put(row);
        }
        return fresh;
    }

    private static void versioned(Row row) {
        if (row.version() < 1) {
            throw new IllegalArgumentException(
                    "a row's version starts at 1, but " + row.table() + " " + row.id() + " has " + row.version());
        }
    }

    private record Place(Table table, String id) {}
}
