package io.retailsync.store;

import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The questions that a store answers, each seen at one moment. */
final class Reading {

    private Reading() {}

    static Map<String, Row> load(Session session, Table table, Collection<String> ids) throws SQLException {
        Map<String, Row> found = new HashMap<>();
        inOneMoment(
                session,
                ids,
                () -> Lists.ask(session, Sql.of(table)::load, ids, row -> {
                    Row loaded = Columns.row(table, row);
                    found.put(loaded.id(), loaded);
                }));
        Map<String, Row> ordered = new LinkedHashMap<>();
        for (String id : ids) {
            Row row = found.get(id);
            if (row != null) {
                ordered.put(id, row);
            }
        }
        return Collections.unmodifiableMap(ordered);
    }

    static List<Row> about(Session session, Table table, Collection<String> abouts) throws SQLException {
        Map<Long, Row> found = new TreeMap<>();
        inOneMoment(
                session,
                abouts,
                () -> Lists.ask(
                        session,
                        Sql.of(table)::about,
                        abouts,
                        row -> found.put(row.getLong(1), Columns.row(table, row))));
        return List.copyOf(found.values());
    }

    static List<Row> due(Session session, Table table, String owner, Instant now, int limit) throws SQLException {
        Sql sql = Sql.of(table);
        PreparedStatement count = session.statement(sql.dueCount);
        count.setString(1, owner);
        count.setLong(2, Micros.of(now));
        int due = first(count, found -> found.getInt(1)).orElse(0);
        if (due == 0) {
            return List.of();
        }
        PreparedStatement rows = session.statement(due <= Sql.FEW ? sql.dueByTime : sql.dueByUrgency);
        rows.setString(1, owner);
        rows.setLong(2, Micros.of(now));
        rows.setInt(3, limit);
        return rows(table, rows);
    }

    static Optional<Instant> nextDue(Session session, Table table, String owner) throws SQLException {
        PreparedStatement statement = session.statement(Sql.of(table).nextDue);
        statement.setString(1, owner);
        return first(statement, found -> {
                    long due = found.getLong(1);
                    return found.wasNull() ? Instant.MAX : Micros.toInstant(due);
                })
                .filter(due -> !due.equals(Instant.MAX));
    }

    static List<Row> list(Session session, Table table, String owner, String state, long after, int limit)
            throws SQLException {
        PreparedStatement statement = session.statement(Sql.of(table).list(!owner.isEmpty(), !state.isEmpty()));
        int next = 1;
        if (!owner.isEmpty()) {
            statement.setString(next++, owner);
        }
        if (!state.isEmpty()) {
            statement.setString(next++, state);
        }
        statement.setInt(next++, limit);
        statement.setLong(next, after);
        return rows(table, statement);
    }

    /** One statement sees one moment. */
    static Map<Table, Map<String, Long>> count(Session session, Set<Table> tables) throws SQLException {
        Map<Table, Map<String, Long>> counts = new EnumMap<>(Table.class);
        tables.forEach(table -> counts.put(table, Map.of()));
        PreparedStatement statement = session.statement(Sql.count(tables.size()));
        int next = 1;
        for (Table table : counts.keySet()) {
            statement.setString(next++, Sql.nameOf(table));
        }
        Map<String, Map<String, Long>> byName = new HashMap<>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                byName.computeIfAbsent(found.getString(1), any -> new LinkedHashMap<>())
                        .put(found.getString(2), found.getLong(3));
            }
        }
        counts.replaceAll(
                (table, none) -> Collections.unmodifiableMap(byName.getOrDefault(Sql.nameOf(table), Map.of())));
        return Collections.unmodifiableMap(counts);
    }

    static Map<String, Long> owners(Session session, Table table, String state) throws SQLException {
        PreparedStatement statement = session.statement(Sql.of(table).owners);
        statement.setString(1, state);
        Map<String, Long> counts = new LinkedHashMap<>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                counts.put(found.getString(1), found.getLong(2));
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    private static List<Row> rows(Table table, PreparedStatement statement) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(Columns.row(table, found));
            }
        }
        return List.copyOf(rows);
    }

    private static <T> Optional<T> first(PreparedStatement statement, Value<T> value) throws SQLException {
        try (ResultSet found = statement.executeQuery()) {
            return found.next() ? Optional.of(value.of(found)) : Optional.empty();
        }
    }

    private static void inOneMoment(Session session, Collection<String> words, Step step) throws SQLException {
        if (Lists.isOneStatement(words)) {
            step.run();
            return;
        }
        session.beginSnapshot();
        try {
            step.run();
        } finally {
            session.endSnapshot();
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }

    @FunctionalInterface
    private interface Value<T> {
        T of(ResultSet found) throws SQLException;
    }
}
