package io.retailsync.store;

import io.retailsync.spi.Row;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Unit;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * What one caller wants written, and what became of it: decided by the leader of its group, settled when that is durable.
 *
 * @param <R> what the caller is told
 */
abstract class Request<R> {

    private @Nullable R attempted;
    private @Nullable R outcome;
    private @Nullable RuntimeException refusal;
    private @Nullable Condition turn;
    private boolean settled;

    /** {@return how many rows it touches at most} */
    abstract int size();

    /** {@return the units of which the versions have to be looked up first} */
    List<Unit> units() {
        return List.of();
    }

    /** Does it, as far as the transaction goes; {@return what the caller is told if that is committed} */
    abstract R attempt(Transaction transaction) throws SQLException;

    /** {@return what the caller is told where the commit itself failed, so that nobody knows} */
    abstract R unknown(R attempted, StoreUnavailable failure);

    final void decide(Transaction transaction) throws SQLException {
        refusal = null;
        attempted = null;
        try {
            attempted = attempt(transaction);
        } catch (StoreUnavailable reason) {
            refusal = reason;
        }
    }

    /** Says no, unless something else was said already. */
    final void refuse(RuntimeException reason) {
        if (outcome == null && refusal == null) {
            refusal = reason;
        }
    }

    /** What was decided is durable. */
    final void confirm() {
        outcome = attempted;
    }

    /** Nobody knows whether what was decided is durable, because the commit itself failed. */
    final void lose(StoreUnavailable failure) {
        if (refusal != null || attempted == null) {
            return;
        }
        try {
            outcome = unknown(attempted, failure);
        } catch (StoreUnavailable reason) {
            refusal = reason;
        }
    }

    /** Tells the caller; from now on the answer is final. Like all below it is called by a holder of the writer's lock. */
    final void settle() {
        if (outcome == null && refusal == null) {
            refusal = new StoreUnavailable("the store failed before this call was written: try again");
        }
        settled = true;
        wake();
    }

    final boolean isSettled() {
        return settled;
    }

    /** {@return where its caller waits for the leader, a condition of the writer's lock} */
    final Condition turn(Lock lock) {
        Condition place = turn == null ? lock.newCondition() : turn;
        turn = place;
        return place;
    }

    final void wake() {
        if (turn != null) {
            turn.signal();
        }
    }

    final R answer() {
        if (refusal != null) {
            throw refusal;
        }
        if (outcome == null) {
            throw new IllegalStateException("a request was answered before it was decided");
        }
        return outcome;
    }

    static void versioned(Row row) {
        if (row.version() < 1) {
            throw new IllegalArgumentException(
                    "a row's version starts at 1, but " + row.table() + " " + row.id() + " has " + row.version());
        }
    }
}
