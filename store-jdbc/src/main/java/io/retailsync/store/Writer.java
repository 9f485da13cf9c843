package io.retailsync.store;

import io.retailsync.spi.StoreUnavailable;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Merges the requests of concurrent callers into few transactions, on the callers' own threads: who finds nobody writing becomes the
 * leader and writes everything that waits; the others wait until their request is settled or it is their turn to lead.
 */
final class Writer {

    /** Most rows in one transaction, but for one request that has more. */
    private static final int MOST_ROWS = 20_000;

    private final SqliteFile file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Deque<Request<?>> waiting = new ArrayDeque<>();
    private boolean leading;
    private boolean closed;
    private long transactions;

    Writer(SqliteFile file) {
        this.file = file;
    }

    <R> R submit(Request<R> request) {
        enqueue(request);
        for (List<Request<?>> group = turn(request); !group.isEmpty(); group = turn(request)) {
            try {
                write(group);
            } finally {
                hand(group);
            }
        }
        return request.answer();
    }

    long transactions() {
        lock.lock();
        try {
            return transactions;
        } finally {
            lock.unlock();
        }
    }

    /** Refuses further requests and waits for those under way; {@return false where it was closed already} */
    boolean close() {
        lock.lock();
        try {
            boolean first = !closed;
            closed = true;
            while (leading || !waiting.isEmpty()) {
                idle.awaitUninterruptibly();
            }
            return first;
        } finally {
            lock.unlock();
        }
    }

    private void enqueue(Request<?> request) {
        lock.lock();
        try {
            if (closed) {
                throw new StoreUnavailable("store file " + file.path() + " is closed: open it again before using it");
            }
            waiting.addLast(request);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the request is settled, or takes the lead; {@return what to write then, empty where the request is settled} */
    private List<Request<?>> turn(Request<?> request) {
        lock.lock();
        try {
            while (!request.isSettled() && leading) {
                request.turn(lock).awaitUninterruptibly();
            }
            List<Request<?>> group = new ArrayList<>();
            if (request.isSettled()) {
                return group;
            }
            leading = true;
            int rows = 0;
            for (Request<?> next = waiting.peekFirst();
                    next != null && (group.isEmpty() || rows + next.size() <= MOST_ROWS);
                    next = waiting.peekFirst()) {
                group.add(waiting.removeFirst());
                rows += next.size();
            }
            return group;
        } finally {
            lock.unlock();
        }
    }

    private void hand(List<Request<?>> group) {
        lock.lock();
        try {
            leading = false;
            group.forEach(Request::settle);
            Request<?> next = waiting.peekFirst();
            if (next == null) {
                idle.signalAll();
            } else {
                next.wake();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Writes a group; where that fails before the commit, nothing happened, and each request gets a transaction for itself. */
    private void write(List<Request<?>> group) {
        try {
            Session session = begin();
            if (attempt(session, group)) {
                commit(session, group);
            } else {
                group.forEach(request -> write(List.of(request)));
            }
        } catch (SQLException failure) {
            file.undo();
            group.forEach(request -> request.refuse(Refusal.of(file.path(), failure)));
        } catch (RuntimeException failure) {
            file.undo();
            group.forEach(request -> request.refuse(failure));
        } catch (Error failure) {
            file.undo();
            group.forEach(request -> request.refuse(unexpected(failure)));
            throw failure;
        }
    }

    private Session begin() throws SQLException {
        Session session = file.writer();
        session.begin();
        return session;
    }

    /** {@return false where it failed, was undone, and perhaps only one request of many was the cause} */
    private boolean attempt(Session session, List<Request<?>> group) throws SQLException {
        try {
            Transaction.run(session, group);
            return true;
        } catch (SQLException | RuntimeException failure) {
            if (group.size() == 1) {
                throw failure;
            }
            file.undo();
            return false;
        }
    }

    private void commit(Session session, List<Request<?>> group) {
        try {
            session.commit();
        } catch (SQLException failure) {
            file.undo();
            group.forEach(request -> request.lose(Refusal.of(file.path(), failure)));
            return;
        } catch (RuntimeException | Error failure) {
            group.forEach(request -> request.lose(unexpected(failure)));
            throw failure;
        }
        group.forEach(Request::confirm);
        count();
    }

    private StoreUnavailable unexpected(Throwable failure) {
        return new StoreUnavailable(
                "store file " + file.path() + " was perhaps not written: " + failure.getMessage(), failure);
    }

    private void count() {
        lock.lock();
        try {
            transactions++;
        } finally {
            lock.unlock();
        }
    }
}
