package io.retailsync.store;

import io.retailsync.spi.Row;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One transaction on the file, for a group of requests; its first statement takes the right to write. */
final class Transaction {

    static final String TOKEN = "select value from meta where name = 'lease_token'";
    static final String SET = "update meta set value = ? where name = ?";

    private final Session session;
    private final Writing writing;
    private final Draft draft = new Draft();
    private long newestToken;

    private Transaction(Session session) throws SQLException {
        this.session = session;
        this.writing = new Writing(session);
        this.newestToken = Long.parseLong(session.text(TOKEN));
    }

    /**
     * Does everything that a group wants, but for committing it. Rows that come in are added before units are decided: callers who write at
     * the same time have no order that anybody could have seen.
     */
    static void run(Session session, List<Request<?>> group) throws SQLException {
        Transaction transaction = new Transaction(session);
        List<Request<?>> later = new ArrayList<>();
        for (Request<?> request : group) {
            if (request instanceof Append) {
                request.decide(transaction);
            } else {
                later.add(request);
            }
        }
        transaction.draft.look(session, later.stream().flatMap(request -> request.units().stream()));
        for (Request<?> request : later) {
            request.decide(transaction);
        }
        transaction.draft.write(transaction.writing);
        transaction.writing.finish();
    }

    List<Boolean> append(List<Row> rows) throws SQLException {
        return writing.append(rows);
    }

    List<Verdict> commit(List<Unit> units, long token) {
        if (token != newestToken) {
            throw new StoreUnavailable("the store was taken over: this node holds token " + token + ", the newest is "
                    + newestToken + "; stop this engine, or start it again to take the lease back");
        }
        List<Verdict> verdicts = new ArrayList<>(units.size());
        for (Unit unit : units) {
            verdicts.add(unit.stands(verdicts) ? draft.decide(unit) : Verdict.STALE);
        }
        return List.copyOf(verdicts);
    }

    long lease(String node, Instant now) throws SQLException {
        newestToken++;
        set("lease_token", Long.toString(newestToken));
        set("lease_node", node);
        set("lease_since", now.toString());
        return newestToken;
    }

    private void set(String name, String value) throws SQLException {
        PreparedStatement statement = session.statement(SET);
        statement.setString(1, value);
        statement.setString(2, name);
        statement.executeUpdate();
    }
}
