package io.retailsync.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** A medium that fails the commits that a test chooses: before they happen, or after, when only the answer is lost. */
final class FailingMedium implements Connections {

    /** When a commit fails. */
    enum When {
        NEVER,
        BEFORE,
        AFTER,
        FOR_GOOD
    }

    private When when = When.NEVER;
    private int opened;
    private int pages = Integer.MAX_VALUE;

    void fail(When next) {
        when = next;
    }

    int opened() {
        return opened;
    }

    /** Lets the file grow to so many pages and no further, as a full disk does. */
    void limitPages(int most) {
        pages = most;
    }

    @Override
    public Session writing(Connection connection) {
        opened++;
        return new FailingSession(connection);
    }

    private final class FailingSession extends Session {

        private FailingSession(Connection connection) {
            super(connection);
        }

        @Override
        void begin() throws SQLException {
            execute("pragma max_page_count = " + pages);
            super.begin();
        }

        @Override
        void commit() throws SQLException {
            When now = when;
            when = When.NEVER;
            if (now != When.BEFORE && now != When.FOR_GOOD) {
                super.commit();
            }
            if (now != When.NEVER) {
                when = now == When.FOR_GOOD ? now : When.NEVER;
                throw new SQLException("the disk answers no more", null, SQLiteErrorCode.SQLITE_IOERR_FSYNC.code);
            }
        }

        @Override
        void rollback() throws SQLException {
            if (when == When.FOR_GOOD) {
                when = When.NEVER;
                throw new SQLException("the disk answers no more", null, SQLiteErrorCode.SQLITE_IOERR_FSYNC.code);
            }
            super.rollback();
        }
    }
}
