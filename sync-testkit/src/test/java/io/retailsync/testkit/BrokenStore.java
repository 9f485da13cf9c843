package io.retailsync.testkit;

import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A store that breaks one rule on purpose. */
final class BrokenStore extends ModelStore {

    /** What it does wrong, and the rule that this breaks. */
    enum Defect {
        NONE(""),
        FORGETS_THE_LAST_ROW("S1"),
        DOES_HALF_A_UNIT("S2"),
        LEAVES_ALL_OUT_FOR_ONE("S3"),
        NEVER_LOOKS("S3"),
        LOOKS_BEFORE_THE_BATCH("S4"),
        CALLS_ALL_ROWS_NEW("S5"),
        TAKES_THE_LATER_DUPLICATE("S5"),
        MOVES_WHAT_IS_PUT_TO_THE_END("S6"),
        FORGETS_WHAT_UNITS_BUILD_ON("S7"),
        LETS_EVERYBODY_WRITE("anEarlierHolder");

        private final String rule;

        Defect(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    private final Defect defect;
    private long newest;

    BrokenStore(Defect defect) {
        this.defect = defect;
    }

    @Override
    synchronized BrokenStore reopen() {
        BrokenStore again = new BrokenStore(defect);
        List<Row> kept = new ArrayList<>(rows());
        if (defect == Defect.FORGETS_THE_LAST_ROW && !kept.isEmpty()) {
            kept.remove(kept.size() - 1);
        }
        again.replace(kept);
        while (again.newest < newest) {
            again.lease("", java.time.Instant.EPOCH);
        }
        close();
        return again;
    }

    @Override
    public synchronized long lease(String node, java.time.Instant now) {
        newest = super.lease(node, now);
        return newest;
    }

    @Override
    public synchronized List<Boolean> append(List<Row> given) {
        if (defect == Defect.TAKES_THE_LATER_DUPLICATE) {
            List<Row> draft = new ArrayList<>(rows());
            List<Boolean> fresh = super.append(given);
            given.forEach(row -> apply(draft, Change.overwrite(row)));
            replace(draft);
            return fresh;
        }
        List<Boolean> fresh = super.append(given);
        return defect == Defect.CALLS_ALL_ROWS_NEW ? Collections.nCopies(fresh.size(), true) : fresh;
    }

    @Override
    public synchronized List<Verdict> commit(List<Unit> units, long token) {
        List<Row> before = rows();
        return switch (defect) {
            case DOES_HALF_A_UNIT -> {
                List<Verdict> verdicts = super.commit(units, token);
                List<Row> draft = new ArrayList<>(rows());
                for (int n = 0; n < units.size(); n++) {
                    if (verdicts.get(n) == Verdict.STALE) {
                        units.get(n).changes().stream()
                                .filter(change -> holds(draft, change))
                                .forEach(change -> apply(draft, change));
                    }
                }
                replace(draft);
                yield verdicts;
            }
            case LEAVES_ALL_OUT_FOR_ONE -> {
                List<Verdict> verdicts = super.commit(units, token);
                if (verdicts.contains(Verdict.STALE)) {
                    replace(before);
                    yield Collections.nCopies(verdicts.size(), Verdict.STALE);
                }
                yield verdicts;
            }
            case NEVER_LOOKS ->
                super.commit(units.stream().map(BrokenStore::blind).toList(), token);
            case LOOKS_BEFORE_THE_BATCH -> {
                List<Verdict> verdicts = new ArrayList<>();
                List<Row> draft = new ArrayList<>(before);
                for (Unit unit : units) {
                    boolean holds = unit.changes().stream().allMatch(change -> holds(before, change));
                    verdicts.add(holds ? Verdict.DONE : Verdict.STALE);
                    unit.changes().stream().filter(change -> holds).forEach(change -> apply(draft, change));
                }
                replace(draft);
                yield verdicts;
            }
            case MOVES_WHAT_IS_PUT_TO_THE_END -> {
                List<Verdict> verdicts = super.commit(units, token);
                List<Row> draft = new ArrayList<>(rows());
                draft.removeAll(before);
                List<Row> order = new ArrayList<>(rows());
                order.removeAll(draft);
                order.addAll(draft);
                replace(order);
                yield verdicts;
            }
            case FORGETS_WHAT_UNITS_BUILD_ON ->
                super.commit(
                        units.stream().map(unit -> new Unit(unit.changes())).toList(), token);
            case LETS_EVERYBODY_WRITE -> super.commit(units, newest);
            default -> super.commit(units, token);
        };
    }

    private static Unit blind(Unit unit) {
        return new Unit(
                unit.changes().stream()
                        .map(change -> new Change(change.kind(), change.row(), -1))
                        .toList(),
                unit.basis());
    }
}
