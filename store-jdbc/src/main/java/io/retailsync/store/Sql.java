package io.retailsync.store;

import io.retailsync.spi.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every statement on the rows of one table. */
final class Sql {

    /** How many parameters an {@code in (…)} list has: one of these, so that few statements are prepared. */
    static final List<Integer> LISTS = List.of(1, 8, 64, 512);

    /** Up to how many due rows are sorted by urgency; where more are due, the index by urgency finds the first ones sooner. */
    static final int FEW = 1_000;

    private static final String COLUMNS = "seq, id, version, owner, about, state, rank, due, body, raw";
    private static final Map<Integer, String> MARKS =
            LISTS.stream().collect(Collectors.toUnmodifiableMap(size -> size, size -> "?" + ", ?".repeat(size - 1)));
    private static final Map<Table, Sql> ALL = Stream.of(Table.values())
            .collect(Collectors.toUnmodifiableMap(table -> table, table -> new Sql(nameOf(table))));

    final String name;
    final String append;
    final String insert;
    final String update;
    final String delete;
    final String dueCount;
    final String dueByTime;
    final String dueByUrgency;
    final String nextDue;
    final String owners;
    private final String rows;

    private Sql(String name) {
        this.name = name;
        this.rows = "select " + COLUMNS + " from " + name;
        this.insert = "insert into " + name
                + " (id, version, lane, owner, about, state, rank, due, body, raw) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        this.append = insert + " on conflict (id) do nothing";
        this.update = "update " + name
                + " set id = ?, version = ?, lane = ?, owner = ?, about = ?, state = ?, rank = ?, due = ?, body = ?, raw = ?"
                + " where seq = ?";
        this.delete = "delete from " + name + " where seq = ?";
        String byDue = name + " indexed by " + name + "_by_due where owner = ? and due <= ?";
        this.dueCount = "select count(*) from (select 1 from " + byDue + " limit " + (FEW + 1) + ")";
        this.dueByTime =
                rows + " where seq in (select seq from " + byDue + " order by rank, seq limit ?) order by rank, seq";
        this.dueByUrgency =
                rows + " indexed by " + name + "_by_urgency where owner = ? and due <= ? order by rank, seq limit ?";
        this.nextDue =
                "select min(due) from " + name + " indexed by " + name + "_by_due where owner = ? and due is not null";
        this.owners = "select owner, count(*) from " + name + " indexed by " + name
                + "_by_state where state = ? and state <> '' group by owner order by owner";
    }

    static Sql of(Table table) {
        Sql sql = ALL.get(table);
        if (sql == null) {
            throw new IllegalArgumentException("no statements for " + table);
        }
        return sql;
    }

    /** {@return the name that a table has in the file: lower case, and no word that SQL keeps for itself} */
    static String nameOf(Table table) {
        return switch (table) {
            case MATCH -> "match_key";
            case CASE -> "case_file";
            default -> table.name().toLowerCase(Locale.ROOT);
        };
    }

    /** {@return the counted rows of some tables by state; parameters: names of tables} */
    static String count(int tables) {
        return "select table_name, state, row_count from tally where table_name in (?" + ", ?".repeat(tables - 1)
                + ") and row_count > 0 order by table_name, state";
    }

    /** {@return the versions that are there; parameters: ids} */
    String versions(int ids) {
        return "select id, seq, version, state from " + name + " where id in (" + MARKS.get(ids) + ")";
    }

    /** {@return rows; parameters: ids} */
    String load(int ids) {
        return rows + " where id in (" + MARKS.get(ids) + ")";
    }

    /** {@return rows by arrival; parameters: abouts} */
    String about(int abouts) {
        return rows + " where about in (" + MARKS.get(abouts) + ") order by seq";
    }

    /** {@return rows by arrival; parameters: owner and state where they are asked for, limit, offset} */
    String list(boolean byOwner, boolean byState) {
        String found = name;
        if (byState) {
            found += " indexed by " + name + "_by_state where " + (byOwner ? "owner = ? and " : "")
                    + "state = ? and state <> ''";
        } else if (byOwner) {
            found += " indexed by " + name + "_by_owner where owner = ? and owner <> ''";
        }
        return rows + " where seq in (select seq from " + found + " order by seq limit ? offset ?) order by seq";
    }

    /** {@return every statement, for a test that looks at their plans} */
    Stream<String> all() {
        Stream<String> fixed = Stream.of(
                append,
                insert,
                update,
                delete,
                dueCount,
                dueByTime,
                dueByUrgency,
                nextDue,
                owners,
                count(1),
                count(4),
                list(true, true),
                list(true, false),
                list(false, true),
                list(false, false));
        Stream<String> lists = LISTS.stream().flatMap(size -> Stream.of(versions(size), load(size), about(size)));
        return Stream.concat(fixed, lists);
    }
}
