package io.retailsync.store;

import io.retailsync.spi.StoreUnavailable;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Turns what SQLite says into what a person can do. */
final class Refusal {

    private static final int PRIMARY_CODE = 0xff;

    private Refusal() {}

    static StoreUnavailable of(Path file, SQLException failure) {
        return new StoreUnavailable("store file " + file + " " + meaning(failure), failure);
    }

    private static String meaning(SQLException failure) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY_CODE);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "is locked by another process, perhaps a database shell with an open transaction: end it (fuser names it) and try again";
            case SQLITE_READONLY, SQLITE_PERM ->
                "is read-only: give this process the right to write the file and its directory";
            case SQLITE_CORRUPT ->
                "is corrupt: stop, keep a copy, restore the last backup or try the sqlite3 shell's .recover into a new file";
            case SQLITE_NOTADB -> "is not a store file: name another path, or restore the last backup";
            case SQLITE_FULL -> "can't grow, the disk is full: free space; nothing of this call was kept";
            case SQLITE_CANTOPEN -> "can't be opened: look whether directory and file are there and may be written";
            case SQLITE_IOERR ->
                "can't be read or written, the disk reports errors: look at the system's log before going on";
            default -> "can't be used: " + failure.getMessage();
        };
    }
}
