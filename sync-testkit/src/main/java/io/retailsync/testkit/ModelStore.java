package io.retailsync.testkit;

import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The plainest store that keeps the rules: one list in order of arrival, searched from end to end. What real stores are compared with. */
class ModelStore implements Store {

    private static final Comparator<Row> URGENT_FIRST = Comparator.comparingInt(Row::rank);

    private final List<Row> rows = new ArrayList<>();
    private long fence;
    private boolean closed;

    /** {@return a store with the same content; this one is closed} */
    synchronized ModelStore reopen() {
        ModelStore again = new ModelStore();
        again.rows.addAll(rows);
        again.fence = fence;
        close();
        return again;
    }

    @Override
    public synchronized long lease(String node, Instant now) {
        open();
        fence++;
        return fence;
    }

    @Override
    public synchronized List<Boolean> append(List<Row> given) {
        open();
        return given.stream().map(row -> add(rows, row)).toList();
    }

    @Override
    public synchronized List<Verdict> commit(List<Unit> units, long token) {
        open();
        if (token != fence) {
            throw new StoreUnavailable("token " + token + " is not the newest, " + fence + " is");
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Unit unit : units) {
            verdicts.add(unit.stands(verdicts) ? decide(unit) : Verdict.STALE);
        }
        return List.copyOf(verdicts);
    }

    private Verdict decide(Unit unit) {
        List<Row> draft = new ArrayList<>(rows);
        for (Change change : unit.changes()) {
            if (!holds(draft, change)) {
                return Verdict.STALE;
            }
            apply(draft, change);
        }
        replace(draft);
        return Verdict.DONE;
    }

    /** {@return what is there, in order of arrival; for doubles that break a rule} */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Puts other rows in the place of all; for doubles that break a rule. */
    void replace(List<Row> all) {
        rows.clear();
        rows.addAll(all);
    }

    static boolean holds(List<Row> draft, Change change) {
        long there = draft.stream()
                .filter(same(change.row()))
                .mapToLong(Row::version)
                .findFirst()
                .orElse(0);
        return change.kind() == Change.Kind.ADD || change.expected() == -1 || change.expected() == there;
    }

    static void apply(List<Row> draft, Change change) {
        switch (change.kind()) {
            case ADD -> add(draft, change.row());
            case DELETE -> draft.removeIf(same(change.row()));
            case PUT -> {
                if (!add(draft, change.row())) {
                    draft.replaceAll(row -> same(change.row()).test(row) ? kept(change.row()) : row);
                }
            }
            case EXPECT -> {}
        }
    }

    private static boolean add(List<Row> draft, Row row) {
        return draft.stream().noneMatch(same(row)) && draft.add(kept(row));
    }

    private static Predicate<Row> same(Row row) {
        return other -> other.table() == row.table() && other.id().equals(row.id());
    }

    private static Row kept(Row row) {
        return row.due().equals(Instant.MAX) ? row : row.due(row.due().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public synchronized Map<String, Row> load(Table table, Collection<String> ids) {
        Map<String, Row> found = new LinkedHashMap<>();
        in(table).filter(row -> ids.contains(row.id())).forEach(row -> found.put(row.id(), row));
        return found;
    }

    @Override
    public synchronized List<Row> about(Table table, Collection<String> abouts) {
        return in(table).filter(row -> abouts.contains(row.about())).toList();
    }

    @Override
    public synchronized List<Row> due(Table table, String owner, Instant now, int limit) {
        return in(table)
                .filter(row -> row.owner().equals(owner))
                .filter(row -> !row.due().equals(Instant.MAX) && !row.due().isAfter(now))
                .sorted(URGENT_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> nextDue(Table table, String owner) {
        return in(table)
                .filter(row -> row.owner().equals(owner))
                .map(Row::due)
                .filter(due -> !due.equals(Instant.MAX))
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<Row> list(Table table, String owner, String state, long after, int limit) {
        return in(table)
                .filter(row -> owner.isEmpty() || row.owner().equals(owner))
                .filter(row -> state.isEmpty() || row.state().equals(state))
                .skip(after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<Table, Map<String, Long>> count(Set<Table> tables) {
        Map<Table, Map<String, Long>> counts = new EnumMap<>(Table.class);
        tables.forEach(table -> {
            Map<String, Long> states = new TreeMap<>();
            in(table).forEach(row -> states.merge(row.state(), 1L, Long::sum));
            counts.put(table, states);
        });
        return counts;
    }

    @Override
    public synchronized Map<String, Long> owners(Table table, String state) {
        Map<String, Long> counts = new TreeMap<>();
        in(table).filter(row -> row.state().equals(state)).forEach(row -> counts.merge(row.owner(), 1L, Long::sum));
        return counts;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private Stream<Row> in(Table table) {
        open();
        return rows.stream().filter(row -> row.table() == table);
    }

    private void open() {
        if (closed) {
            throw new StoreUnavailable("closed: open it again");
        }
    }
}
