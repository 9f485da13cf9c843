package io.retailsync.examples.host.ledger;

import io.retailsync.model.inventory.ReleaseStock;
import io.retailsync.model.inventory.ReserveStock;
import io.retailsync.model.inventory.StockLine;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reservations in one SQLite table: a row per order and SKU. A SKU with an allotment is set aside up to that many pieces in all.
 *
 * <p>Safe for concurrent use: one connection, one caller at a time.
 */
public final class ReservationTable implements AutoCloseable {

    private static final String CALLS = """
            create table if not exists call (
              operation text primary key,
              calls     integer not null,
              repeated  integer not null
            ) without rowid
            """;

    private static final String SCHEMA = """
            create table if not exists reservation (
              order_key text not null,
              sku       text not null,
              pieces    integer not null,
              state     text not null,
              at        text not null,
              primary key (order_key, sku)
            ) without rowid
            """;

    private final Connection connection;
    private final Map<String, Integer> allotments;

    private ReservationTable(Connection connection, Map<String, Integer> allotments) {
        this.connection = connection;
        this.allotments = Map.copyOf(allotments);
    }

    /**
     * Opens the table, or makes it.
     *
     * @param file on a local disk; empty for a table that lives as long as this object
     * @param allotments by SKU, how many pieces are set aside at most in all
     * @return the table
     * @throws SQLException where the file can't be used
     */
    public static ReservationTable open(Optional<Path> file, Map<String, Integer> allotments) throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:sqlite:" + file.map(Path::toString).orElse(":memory:"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute(SCHEMA);
            statement.execute(CALLS);
        }
        connection.setAutoCommit(false);
        return new ReservationTable(connection, allotments);
    }

    /** Sets aside what an order wants, all of it or nothing; an order that has its reservation gets no second one. */
    synchronized Either<SyncFailure, Receipt> reserve(ReserveStock command, Instant now) {
        String order = command.subject().id();
        return inTransaction("reserve", () -> {
            if (count("select count(*) from reservation where order_key = ?", order) > 0) {
                return Either.right(Receipt.done().found());
            }
            for (StockLine line : command.lines()) {
                if (isShort(line)) {
                    return Either.left(SyncFailure.rejected(
                            "short",
                            "lines.sku",
                            "of " + line.sku() + " not enough is left to set aside "
                                    + line.quantity().whole() + "; raise its allotment, or call the order off"));
                }
            }
            for (StockLine line : command.lines()) {
                insert(order, line, now);
            }
            return Either.right(Receipt.done());
        });
    }

    private boolean isShort(StockLine line) throws SQLException {
        Integer most = allotments.get(line.sku());
        return most != null
                && count(
                                        "select coalesce(sum(pieces), 0) from reservation where state = 'RESERVED' and sku = ?",
                                        line.sku())
                                + line.quantity().whole()
                        > most;
    }

    /** Two lines of one SKU are one reservation. */
    private void insert(String order, StockLine line, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into reservation (order_key, sku, pieces, state, at) values (?, ?, ?, 'RESERVED', ?)"
                        + " on conflict (order_key, sku) do update set pieces = pieces + excluded.pieces")) {
            insert.setString(1, order);
            insert.setString(2, line.sku());
            insert.setLong(3, line.quantity().whole());
            insert.setString(4, now.toString());
            insert.executeUpdate();
        }
    }

    /** Gives back what an order had; one that has nothing, or never had, is fine. */
    synchronized Either<SyncFailure, Receipt> release(ReleaseStock command, Instant now) {
        return inTransaction("release", () -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update reservation set state = 'RELEASED', at = ? where order_key = ? and state = 'RESERVED'")) {
                update.setString(1, now.toString());
                update.setString(2, command.subject().id());
                return Either.right(
                        update.executeUpdate() > 0
                                ? Receipt.done()
                                : Receipt.done().found());
            }
        });
    }

    /**
     * {@return by state, how many orders have a reservation}
     *
     * @throws SQLException where the table can't be read
     */
    public synchronized Map<String, Long> ordersByState() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select state, count(distinct order_key) from reservation group by state")) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    /** Counts a call in the transaction of its effect, so that a killed host forgets none that counted. */
    private void called(String operation, boolean repeated) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into call (operation, calls, repeated) values (?, 1, ?)"
                        + " on conflict (operation) do update set calls = calls + 1, repeated = repeated + excluded.repeated")) {
            insert.setString(1, operation);
            insert.setInt(2, repeated ? 1 : 0);
            insert.executeUpdate();
        }
    }

    /**
     * {@return {@code calls}: how many commands were carried out or refused; {@code repeated}: how many of them found done what they asked for}
     *
     * @throws SQLException where the table can't be read
     */
    public synchronized Map<String, Long> calls() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(sum(calls), 0), coalesce(sum(repeated), 0) from call")) {
            return row.next() ? Map.of("calls", row.getLong(1), "repeated", row.getLong(2)) : Map.of();
        }
    }

    private long count(String query, String argument) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, argument);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    @FunctionalInterface
    private interface Work {
        Either<SyncFailure, Receipt> run() throws SQLException;
    }

    /** A failure of the database is one that heals: whether the transaction counted or not, doing it again is safe. */
    private Either<SyncFailure, Receipt> inTransaction(String operation, Work work) {
        try {
            Either<SyncFailure, Receipt> outcome = work.run();
            if (outcome.isLeft()) {
                connection.rollback();
            }
            called(operation, outcome.exists(Receipt::adopted));
            connection.commit();
            return outcome;
        } catch (SQLException broken) {
            return rolledBack(broken);
        }
    }

    private Either<SyncFailure, Receipt> rolledBack(SQLException broken) {
        try {
            connection.rollback();
        } catch (SQLException also) {
            broken.addSuppressed(also);
        }
        return Either.left(SyncFailure.passing("the reservation table: " + broken.getMessage()));
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
