package io.retailsync.store;

import io.retailsync.spi.Change;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.sql.SQLException;
import java.util.List;

/** Units to decide and write under a fencing token. */
final class Commit extends Request<List<Verdict>> {

    private final List<Unit> units;
    private final long token;

    Commit(List<Unit> units, long token) {
        this.units = List.copyOf(units);
        this.token = token;
        this.units.stream()
                .flatMap(unit -> unit.changes().stream())
                .filter(change -> change.kind() == Change.Kind.PUT || change.kind() == Change.Kind.ADD)
                .forEach(change -> versioned(change.row()));
    }

    @Override
    int size() {
        return units.stream().mapToInt(unit -> unit.changes().size()).sum();
    }

    @Override
    List<Unit> units() {
        return units;
    }

    @Override
    List<Verdict> attempt(Transaction transaction) throws SQLException {
        return transaction.commit(units, token);
    }

    @Override
    List<Verdict> unknown(List<Verdict> attempted, StoreUnavailable failure) {
        return attempted.stream()
                .map(verdict -> verdict == Verdict.DONE ? Verdict.UNKNOWN : verdict)
                .toList();
    }
}
