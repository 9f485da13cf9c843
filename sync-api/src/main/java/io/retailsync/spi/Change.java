package io.retailsync.spi;

/**
 * One change inside a {@link Unit}, and what it expects to find.
 *
 * @param kind what to do
 * @param row the row as it shall be; for {@link Kind#DELETE} and {@link Kind#EXPECT} only table and id matter
 * @param expected the version that has to be there: 0 for none, -1 for whatever
 */
public record Change(Kind kind, Row row, long expected) {

    /** What to do. */
    public enum Kind {
        /** Insert or replace. */
        PUT,
        /** Remove; harmless where nothing is. */
        DELETE,
        /** Only look whether the expected version is there. */
        EXPECT,
        /** Insert unless a row with that id is there already; never makes a unit stale. */
        ADD
    }

    /**
     * {@return insert or replace, if the version before the row's is there}
     *
     * @param row as it shall be
     */
    public static Change put(Row row) {
        return new Change(Kind.PUT, row, row.version() - 1);
    }

    /**
     * {@return insert or replace, whatever is there}
     *
     * @param row as it shall be
     */
    public static Change overwrite(Row row) {
        return new Change(Kind.PUT, row, -1);
    }

    /**
     * {@return insert unless it is there}
     *
     * @param row as it shall be
     */
    public static Change add(Row row) {
        return new Change(Kind.ADD, row, -1);
    }

    /**
     * {@return remove, if that version is there}
     *
     * @param row as it was read
     */
    public static Change delete(Row row) {
        return new Change(Kind.DELETE, row, row.version());
    }

    /**
     * {@return fail unless that version is there}
     *
     * @param table which table
     * @param id which row
     * @param version 0 for none
     */
    public static Change expect(Table table, String id, long version) {
        return new Change(Kind.EXPECT, Row.of(table, id, ""), version);
    }
}
