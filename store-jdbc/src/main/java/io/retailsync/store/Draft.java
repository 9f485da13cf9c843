package io.retailsync.store;

import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a group of commits makes of the rows that it names, decided in the heap before anything is written: so a stale unit costs no
 * savepoint, and a row that changes ten times in a group is written once.
 */
final class Draft {

    private final Map<Place, Spot> spots = new HashMap<>();
    private long arrivals;

    /** Looks up, with few statements, which versions of the named rows are there. */
    void look(Session session, Stream<Unit> units) throws SQLException {
        Map<Table, Set<String>> named = new EnumMap<>(Table.class);
        units.flatMap(unit -> unit.changes().stream())
                .map(Change::row)
                .forEach(row -> named.computeIfAbsent(row.table(), any -> new LinkedHashSet<>())
                        .add(row.id()));
        for (Map.Entry<Table, Set<String>> entry : named.entrySet()) {
            Table table = entry.getKey();
            Lists.ask(session, Sql.of(table)::versions, entry.getValue(), found -> found(table, found));
        }
    }

    private void found(Table table, ResultSet found) throws SQLException {
        Spot spot = new Spot(found.getLong(2), found.getString(4));
        spot.version = found.getLong(3);
        spots.put(new Place(table, found.getString(1)), spot);
    }

    Verdict decide(Unit unit) {
        if (!holds(unit)) {
            return Verdict.STALE;
        }
        unit.changes().forEach(this::apply);
        return Verdict.DONE;
    }

    private boolean holds(Unit unit) {
        Map<Place, Long> changed = new HashMap<>();
        for (Change change : unit.changes()) {
            Place place = Place.of(change.row());
            Long before = changed.get(place);
            long there = before == null ? spot(place).version : before;
            boolean add = change.kind() == Change.Kind.ADD;
            if (!add && change.expected() != -1 && change.expected() != there) {
                return false;
            }
            if (change.kind() == Change.Kind.PUT || (add && there == 0)) {
                changed.put(place, change.row().version());
            } else if (change.kind() == Change.Kind.DELETE) {
                changed.put(place, 0L);
            }
        }
        return true;
    }

    private void apply(Change change) {
        Spot spot = spot(Place.of(change.row()));
        switch (change.kind()) {
            case PUT -> put(spot, change.row());
            case ADD -> {
                if (spot.version == 0) {
                    put(spot, change.row());
                }
            }
            case DELETE -> spot.clear();
            case EXPECT -> {}
        }
    }

    private void put(Spot spot, Row row) {
        if (spot.version == 0) {
            arrivals++;
            spot.arrival = arrivals;
        }
        spot.version = row.version();
        spot.row = row;
    }

    private Spot spot(Place place) {
        return spots.computeIfAbsent(place, any -> new Spot(0, ""));
    }

    /** Hands over what there is to write, each row once: what goes first, then what comes, by arrival, then what changes. */
    void write(Writing writing) throws SQLException {
        List<Map.Entry<Place, Spot>> coming = new ArrayList<>();
        for (Map.Entry<Place, Spot> entry : spots.entrySet()) {
            Spot spot = entry.getValue();
            if (spot.seq > 0 && (spot.version == 0 || spot.arrival > 0)) {
                writing.delete(entry.getKey().table(), spot.seq, spot.state);
            }
            if (spot.row != null) {
                coming.add(entry);
            }
        }
        writing.flush();
        coming.sort(Comparator.comparingLong(entry -> entry.getValue().arrival));
        for (Map.Entry<Place, Spot> entry : coming) {
            Spot spot = entry.getValue();
            Row row = spot.row;
            if (row != null && spot.arrival > 0) {
                writing.insert(row);
            } else if (row != null) {
                writing.update(row, spot.seq, spot.state);
            }
        }
    }

    private record Place(Table table, String id) {
        static Place of(Row row) {
            return new Place(row.table(), row.id());
        }
    }

    /** One id: what was there before the group, and what shall be there after it. */
    private static final class Spot {

        private final long seq;
        private final String state;
        private long version;
        /** Above 0 where the row came in during this group, perhaps after it was deleted. */
        private long arrival;

        private @Nullable Row row;

        private Spot(long seq, String state) {
            this.seq = seq;
            this.state = state;
        }

        private void clear() {
            version = 0;
            arrival = 0;
            row = null;
        }
    }
}
