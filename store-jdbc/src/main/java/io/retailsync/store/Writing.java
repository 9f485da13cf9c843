package io.retailsync.store;

import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects row changes into batches, one per statement, and keeps the tally; confined to one transaction. */
final class Writing {

    private static final int MOST_ROWS = 512;
    private static final long MOST_BYTES = 4 * 1024 * 1024;
    static final String ADD_TO_TALLY = "insert into tally (table_name, state, row_count) values (?, ?, ?)"
            + " on conflict (table_name, state) do update set row_count = row_count + excluded.row_count";

    private final Session session;
    private final Map<String, Batch> batches = new LinkedHashMap<>();
    private final Map<Table, Map<String, Long>> tally = new LinkedHashMap<>();

    Writing(Session session) {
        this.session = session;
    }

    /** {@return which of the rows were not there} */
    List<Boolean> append(List<Row> rows) throws SQLException {
        List<Boolean> fresh = new ArrayList<>(rows.size());
        for (int start = 0; start < rows.size(); ) {
            Sql sql = Sql.of(rows.get(start).table());
            Batch batch = batch(sql.append);
            int end = start;
            while (end < rows.size()
                    && !batch.isFull()
                    && rows.get(end).table() == rows.get(start).table()) {
                batch.add(rows.get(end));
                end++;
            }
            int[] counts = batch.execute();
            for (int n = start; n < end; n++) {
                boolean added = counts[n - start] > 0;
                fresh.add(added);
                count(rows.get(n).table(), rows.get(n).state(), added ? 1 : 0);
            }
            start = end;
        }
        return fresh;
    }

    void insert(Row row) throws SQLException {
        count(row.table(), row.state(), 1);
        batch(Sql.of(row.table()).insert).add(row).executeIfFull();
    }

    void update(Row row, long seq, String stateBefore) throws SQLException {
        count(row.table(), stateBefore, -1);
        count(row.table(), row.state(), 1);
        Batch batch = batch(Sql.of(row.table()).update);
        batch.statement.setLong(Columns.WHICH, seq);
        batch.add(row).executeIfFull();
    }

    void delete(Table table, long seq, String stateBefore) throws SQLException {
        count(table, stateBefore, -1);
        Batch batch = batch(Sql.of(table).delete);
        batch.statement.setLong(1, seq);
        batch.statement.addBatch();
        batch.rows++;
        batch.executeIfFull();
    }

    /** Writes what was collected so far. */
    void flush() throws SQLException {
        for (Batch batch : batches.values()) {
            batch.execute();
        }
    }

    /** Writes what is left, and the tally. */
    void finish() throws SQLException {
        flush();
        PreparedStatement statement = session.statement(ADD_TO_TALLY);
        for (Map.Entry<Table, Map<String, Long>> table : tally.entrySet()) {
            for (Map.Entry<String, Long> state : table.getValue().entrySet()) {
                if (state.getValue() != 0) {
                    statement.setString(1, Sql.nameOf(table.getKey()));
                    statement.setString(2, state.getKey());
                    statement.setLong(3, state.getValue());
                    statement.addBatch();
                }
            }
        }
        statement.executeBatch();
    }

    private void count(Table table, String state, long more) {
        tally.computeIfAbsent(table, any -> new LinkedHashMap<>()).merge(state, more, Long::sum);
    }

    private Batch batch(String sql) throws SQLException {
        Batch known = batches.get(sql);
        if (known == null) {
            known = new Batch(session.statement(sql));
            batches.put(sql, known);
        }
        return known;
    }

    /** Parameters for one statement, executed before they hold too much memory. */
    private static final class Batch {

        private final PreparedStatement statement;
        private int rows;
        private long bytes;

        private Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        private Batch add(Row row) throws SQLException {
            Columns.bind(statement, row);
            statement.addBatch();
            rows++;
            bytes += Columns.weight(row);
            return this;
        }

        private boolean isFull() {
            return rows >= MOST_ROWS || bytes >= MOST_BYTES;
        }

        private void executeIfFull() throws SQLException {
            if (isFull()) {
                execute();
            }
        }

        private int[] execute() throws SQLException {
            if (rows == 0) {
                return new int[0];
            }
            rows = 0;
            bytes = 0;
            return statement.executeBatch();
        }
    }
}
