package io.retailsync.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.sqlite.SQLiteErrorCode;

/** A connection with the statements that were prepared on it; confined to one thread at a time. */
class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /** {@return the statement, prepared at its first use; the session closes it} */
    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** {@return the first column of the first row, empty where there is none} */
    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            String text = found.next() ? found.getString(1) : null;
            return text == null ? "" : text;
        }
    }

    /** Begins a transaction that will write: waits for its turn now, not in the middle. */
    void begin() throws SQLException {
        execute("begin immediate");
    }

    /** Makes it durable. */
    void commit() throws SQLException {
        execute("commit");
    }

    /** Undoes the transaction where there is one, and forgets what was collected for batches. */
    void rollback() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.clearBatch();
        }
        try {
            execute("rollback");
        } catch (SQLException failure) {
            if (failure.getErrorCode() != SQLiteErrorCode.SQLITE_ERROR.code) {
                throw failure;
            }
            // SQLite had rolled it back by itself, as it does when the disk is full.
        }
    }

    /** Begins to see the file as it is at one moment. */
    void beginSnapshot() throws SQLException {
        execute("begin");
    }

    void endSnapshot() throws SQLException {
        execute("commit");
    }

    @Override
    public void close() throws SQLException {
        prepared.clear();
        connection.close();
    }
}
