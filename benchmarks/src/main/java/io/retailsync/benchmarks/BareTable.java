package io.retailsync.benchmarks;

import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.store.JdbcStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/** The store's own table for intake, without the store: a connection with the same settings, and one batched insert. */
final class BareTable {

    private final Connection connection;
    private final PreparedStatement insert;

    BareTable(Path file) throws SQLException {
        JdbcStore.file(file).close();
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement settings = connection.createStatement()) {
            settings.execute("pragma journal_mode = wal");
            settings.execute("pragma synchronous = full");
            settings.execute("pragma cache_size = -16384");
            settings.execute("pragma wal_autocheckpoint = 4000");
        }
        connection.setAutoCommit(false);
        insert = connection.prepareStatement(
                "insert into intake (id, version, lane, owner, about, state, rank, due, body, raw)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** Inserts and commits; {@return what the driver counted} */
    int[] insert(List<Row> rows) throws SQLException {
        for (Row row : rows) {
            insert.setString(1, row.id());
            insert.setLong(2, row.version());
            insert.setLong(3, lane(row));
            insert.setString(4, row.owner());
            insert.setString(5, row.about());
            insert.setString(6, row.state());
            insert.setInt(7, row.rank());
            insert.setLong(8, TimeUnit.MILLISECONDS.toMicros(row.due().toEpochMilli()));
            insert.setString(9, row.body());
            insert.setNull(10, Types.BLOB);
            insert.addBatch();
        }
        int[] counts = insert.executeBatch();
        connection.commit();
        return counts;
    }

    void close() throws SQLException {
        connection.close();
    }

    private static long lane(Row row) {
        CRC32 hash = new CRC32();
        hash.update(row.about().getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % Store.LANES;
    }
}
