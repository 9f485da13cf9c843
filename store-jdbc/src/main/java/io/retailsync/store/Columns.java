package io.retailsync.store;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.Table;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;

/** A {@link Row} as columns, in the order of the statements of {@link Sql}. */
final class Columns {

    /** The parameter behind the row's own: which row an update replaces. */
    static final int WHICH = 11;

    private Columns() {}

    static void bind(PreparedStatement statement, Row row) throws SQLException {
        statement.setString(1, row.id());
        statement.setLong(2, row.version());
        statement.setInt(3, lane(row));
        statement.setString(4, row.owner());
        statement.setString(5, row.about());
        statement.setString(6, row.state());
        statement.setInt(7, row.rank());
        if (Micros.never(row.due())) {
            statement.setNull(8, Types.BIGINT);
        } else {
            statement.setLong(8, Micros.of(row.due()));
        }
        statement.setString(9, row.body());
        if (row.raw().isPresent()) {
            statement.setBytes(10, row.raw().get().toArray());
        } else {
            statement.setNull(10, Types.BLOB);
        }
    }

    static Row row(Table table, ResultSet found) throws SQLException {
        long due = found.getLong(8);
        boolean never = found.wasNull();
        return new Row(
                table,
                found.getString(2),
                found.getLong(3),
                found.getString(4),
                found.getString(5),
                found.getString(6),
                found.getInt(7),
                never ? Instant.MAX : Micros.toInstant(due),
                found.getString(9),
                Optional.ofNullable(found.getBytes(10)).map(Bytes::of));
    }

    /** {@return a rough count of the bytes that a row's parameters hold} */
    static long weight(Row row) {
        return (long) row.body().length() + row.raw().map(Bytes::length).orElse(0);
    }

    static int lane(Row row) {
        CRC32 hash = new CRC32();
        hash.update((row.about().isEmpty() ? row.id() : row.about()).getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % Store.LANES);
    }
}
