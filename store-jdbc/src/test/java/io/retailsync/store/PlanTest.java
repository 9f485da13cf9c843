package io.retailsync.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.Table;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

    @TempDir
    private Path folder;

    @Test
    void noStatementReadsATableFromEndToEnd() throws SQLException {
        Path file = folder.resolve("store.db");
        JdbcStore.file(file).close();
        try (Session session = Connections.SQLITE.writer(file)) {
            for (Table table : Table.values()) {
                Sql sql = Sql.of(table);
                List<String> statements = Stream.concat(
                                sql.all(), Stream.of(Transaction.TOKEN, Transaction.SET, Writing.ADD_TO_TALLY))
                        .toList();
                for (String statement : statements) {
                    // Listing a whole table walks along it, as far as the limit says.
                    boolean walks = statement.equals(sql.list(false, false));
                    assertThat(plan(session, statement)).as(statement).noneMatch(step -> !walks && scans(step));
                }
            }
        }
    }

    @Test
    void whatIsDueIsFoundInItsIndexesAndNotSortedWhereThereIsMuch() throws SQLException {
        Path file = folder.resolve("store.db");
        JdbcStore.file(file).close();
        try (Session session = Connections.SQLITE.writer(file)) {
            Sql sql = Sql.of(Table.INTAKE);
            assertThat(plan(session, sql.dueByUrgency))
                    .containsExactly("SEARCH intake USING INDEX intake_by_urgency (owner=?)");
            assertThat(plan(session, sql.dueByTime))
                    .anyMatch(step -> step.contains("USING COVERING INDEX intake_by_due (owner=? AND due<?)"));
            assertThat(plan(session, sql.nextDue))
                    .containsExactly("SEARCH intake USING COVERING INDEX intake_by_due (owner=? AND due>?)");
            assertThat(plan(session, sql.list(true, true)))
                    .anyMatch(step -> step.contains("USING COVERING INDEX intake_by_state"));
            assertThat(plan(session, sql.list(false, true))).noneMatch(step -> step.contains("TEMP B-TREE"));
        }
    }

    private static boolean scans(String step) {
        return Pattern.matches("SCAN (?!\\(subquery|CONSTANT).*", step);
    }

    private static List<String> plan(Session session, String sql) throws SQLException {
        List<String> steps = new ArrayList<>();
        try (ResultSet found = session.statement("explain query plan " + sql).executeQuery()) {
            while (found.next()) {
                steps.add(found.getString("detail"));
            }
        }
        return steps;
    }
}
