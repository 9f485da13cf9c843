package io.retailsync.store;

import io.retailsync.spi.Row;
import io.retailsync.spi.StoreUnavailable;
import java.sql.SQLException;
import java.util.List;

/** Rows to add unless they are there. */
final class Append extends Request<List<Boolean>> {

    private final List<Row> rows;

    Append(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.rows.forEach(Request::versioned);
    }

    @Override
    int size() {
        return rows.size();
    }

    @Override
    List<Boolean> attempt(Transaction transaction) throws SQLException {
        return transaction.append(rows);
    }

    @Override
    List<Boolean> unknown(List<Boolean> attempted, StoreUnavailable failure) {
        throw failure;
    }
}
