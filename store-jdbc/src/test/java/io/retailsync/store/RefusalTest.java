package io.retailsync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.spi.Row;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("store.db");
    }

    @Test
    void aFileThatIsOpenAlreadyIsRefusedAndStaysHeld() {
        try (JdbcStore first = JdbcStore.file(file)) {
            refused("is open in another process, or twice in this one");
            refused("a file has one engine");
            assertThat(first.append(List.of(row(1)))).containsExactly(true);
        }
        JdbcStore.file(file).close();
    }

    @Test
    void aFileInWhichAShellWritesIsRefused() throws SQLException {
        JdbcStore.file(file).close();
        try (Connection shell = connect();
                Statement statement = shell.createStatement()) {
            statement.execute("begin immediate");
            assertThatThrownBy(() -> JdbcStore.file(file, new Impatient()))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("is locked by another process");
        }
    }

    @Test
    void allWhoWriteWhileAShellHoldsTheFileAreRefusedAndCanTryAgain() throws SQLException {
        try (JdbcStore store = JdbcStore.file(file, new Impatient());
                Connection shell = connect();
                Statement statement = shell.createStatement()) {
            statement.execute("begin immediate");
            assertThatThrownBy(() -> store.append(List.of(row(1))))
                    .hasMessageContaining("is locked by another process");
            statement.execute("rollback");
            assertThat(store.append(List.of(row(1)))).containsExactly(true);
        }
    }

    @Test
    void aReadOnlyFileIsRefused() {
        JdbcStore.file(file).close();
        assertThat(file.toFile().setWritable(false, false)).isTrue();
        refused("is read-only: give this process the right");
        assertThat(file.toFile().setWritable(true)).isTrue();
        JdbcStore.file(file).close();
    }

    @Test
    void aReadOnlyDirectoryIsRefused() {
        assertThat(folder.toFile().setWritable(false, false)).isTrue();
        try {
            refused("is read-only: give this process the right");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aFileWithoutADirectoryIsRefused() {
        file = folder.resolve("missing").resolve("store.db");
        refused("has no directory: create it");
    }

    @Test
    void aDirectoryIsRefused() {
        file = folder;
        refused("is no file");
    }

    @Test
    void aTextIsRefused() throws IOException {
        Files.writeString(file, "customers;orders\n".repeat(1_000));
        refused("is not a store file");
        Files.writeString(file, "short");
        refused("is not a store file");
    }

    @Test
    void aDatabaseOfSomethingElseIsRefusedUntouched() throws SQLException, IOException {
        try (Connection shell = connect();
                Statement statement = shell.createStatement()) {
            statement.execute("create table customers (name text)");
        }
        byte[] before = Files.readAllBytes(file);
        refused("is an SQLite file of something else");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFileOfANewerVersionIsRefusedUntouched() throws SQLException, IOException {
        JdbcStore.file(file).close();
        try (Connection shell = connect();
                Statement statement = shell.createStatement()) {
            statement.execute("update meta set value = '2' where name = 'schema_version'");
        }
        refused("has schema version 2, this library knows 1: use the library that wrote it");
        try (Connection shell = connect();
                Statement statement = shell.createStatement()) {
            statement.execute("update meta set value = '1' where name = 'schema_version'");
        }
        JdbcStore.file(file).close();
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        fill();
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(content.length() / 2);
        }
        refused("is corrupt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no"})
    void aDamagedFileIsRefusedWhetherItWasClosedOrNot(String closed) throws IOException, SQLException {
        fill();
        try (Connection shell = connect();
                Statement statement = shell.createStatement()) {
            statement.execute("update meta set value = '" + closed + "' where name = 'closed_cleanly'");
        }
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            for (long page = content.length() / 2; page < content.length(); page += 4_096) {
                content.seek(page);
                content.write(new byte[64]);
            }
        }
        refused("is corrupt");
    }

    @Test
    void whatWasCountedIsCountedAgainAfterACrash() throws SQLException {
        fill();
        try (Connection shell = connect();
                Statement statement = shell.createStatement()) {
            statement.execute("update meta set value = 'no' where name = 'closed_cleanly'");
            statement.execute("delete from slot where seq <= 100");
        }
        try (JdbcStore store = JdbcStore.file(file)) {
            assertThat(store.count(Table.SLOT)).containsEntry("", 900L);
        }
    }

    private void fill() {
        try (JdbcStore store = JdbcStore.file(file)) {
            store.append(IntStream.range(0, 1_000).mapToObj(RefusalTest::row).toList());
        }
    }

    private void refused(String why) {
        assertThatThrownBy(() -> JdbcStore.file(file).close())
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("store file")
                .hasMessageContaining(why);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static Row row(int n) {
        return Row.of(Table.SLOT, "row " + n, "{}").about("order " + n);
    }

    private static final class Impatient implements Connections {
        @Override
        public Session writer(Path path) throws SQLException {
            Session session = Connections.super.writer(path);
            session.execute("pragma busy_timeout = 0");
            return session;
        }
    }
}
