package io.retailsync.store;

import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of a store file: made where there are none, refused where they are not ours or damaged. A large one is looked through after a crash only. */
final class Schema {

    static final int VERSION = 1;

    /** 64 MiB. */
    private static final long SMALL = 64L * 1024 * 1024;

    private static final String PLACEHOLDER = "{table}";
    private static final Pattern REMARK = Pattern.compile("(?m)^--.*\\R");
    private static final Pattern END = Pattern.compile(";\\R");

    private final Path path;
    private final Session session;

    Schema(Path path, Session session) {
        this.path = path;
        this.session = session;
    }

    /** Makes the file ready to use; marks it as open, so that the next opening knows whether this one was closed. */
    void prepare(boolean looksSound) throws SQLException {
        session.begin();
        if (isEmpty()) {
            for (String statement : statements()) {
                session.execute(statement);
            }
        }
        requireOurs();
        boolean closed = looksSound && meta("closed_cleanly").equals("yes");
        if (!closed || isSmall()) {
            check();
        }
        if (!closed) {
            recount();
        }
        session.execute("update meta set value = 'no' where name = 'closed_cleanly'");
        session.commit();
    }

    /** Says in the file that it is whole. */
    void markClosed() throws SQLException {
        session.begin();
        session.execute("update meta set value = 'yes' where name = 'closed_cleanly'");
        session.commit();
    }

    /** {@return the script, one entry per statement; remarks behind columns go along, so that a shell's .schema shows them} */
    static List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (String statement :
                END.splitAsStream(REMARK.matcher(script()).replaceAll("")).toList()) {
            if (statement.contains(PLACEHOLDER)) {
                for (Table table : Table.values()) {
                    statements.add(statement.strip().replace(PLACEHOLDER, Sql.nameOf(table)));
                }
            } else {
                statements.add(statement.strip());
            }
        }
        return List.copyOf(statements);
    }

    private static String script() {
        try (InputStream script = Schema.class.getResourceAsStream("V" + VERSION + ".sql")) {
            if (script == null) {
                throw new IllegalStateException("the schema's script is not in the module: rebuild it");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Refuses a file of something else or of another version; an empty one is ours to fill.
     *
     * @throws StoreUnavailable if it is not ours
     */
    void requireOurs() throws SQLException {
        if (isEmpty()) {
            return;
        }
        if (session.text("select name from sqlite_schema where name = 'meta'").isEmpty()) {
            throw new StoreUnavailable(
                    "store file " + path + " is an SQLite file of something else: name another path for the store");
        }
        String version = meta("schema_version");
        if (!version.equals(Integer.toString(VERSION))) {
            throw new StoreUnavailable(
                    "store file " + path + " has schema version " + version + ", this library knows " + VERSION
                            + ": use the library that wrote it, or a newer one, or restore a backup from before the update");
        }
    }

    private boolean isEmpty() throws SQLException {
        return session.text("select name from sqlite_schema limit 1").isEmpty();
    }

    /** A small file is looked through at every opening: that costs a fraction of a second. */
    private boolean isSmall() {
        return path.toFile().length() <= SMALL;
    }

    private void check() throws SQLException {
        String finding = session.text("pragma quick_check(1)");
        if (!finding.equals("ok")) {
            throw new StoreUnavailable("store file " + path + " is corrupt (" + finding
                    + "): keep a copy, restore the last backup or try the sqlite3 shell's .recover into a new file");
        }
    }

    /** Counts the states again, in case somebody worked on the file by hand. */
    private void recount() throws SQLException {
        session.execute("delete from tally");
        for (Table table : Table.values()) {
            String name = Sql.nameOf(table);
            session.execute("insert into tally (table_name, state, row_count) select '" + name
                    + "', state, count(*) from " + name + " group by state");
        }
    }

    private String meta(String name) throws SQLException {
        return session.text("select value from meta where name = '" + name + "'");
    }
}
