package io.retailsync.store;

import io.retailsync.spi.StoreUnavailable;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A few connections that read, opened when they are first needed, lent to one caller at a time. */
final class Readers {

    private static final int MOST = 4;

    private final SqliteFile file;
    private final Semaphore permits = new Semaphore(MOST, true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Session> idle = new ArrayDeque<>();
    private boolean closed;

    Readers(SqliteFile file) {
        this.file = file;
    }

    /** Asks a connection something. */
    @FunctionalInterface
    interface Question<R> {
        R ask(Session session) throws SQLException;
    }

    <R> R read(Question<R> question) {
        permits.acquireUninterruptibly();
        try {
            return answer(question);
        } catch (SQLException failure) {
            throw Refusal.of(file.path(), failure);
        } finally {
            permits.release();
        }
    }

    private <R> R answer(Question<R> question) throws SQLException {
        Session known = borrow();
        Session session = known == null ? file.reader() : known;
        boolean answered = false;
        try {
            R answer = question.ask(session);
            answered = true;
            return answer;
        } finally {
            if (answered) {
                giveBack(session);
            } else {
                session.close();
            }
        }
    }

    private @Nullable Session borrow() {
        lock.lock();
        try {
            if (closed) {
                throw new StoreUnavailable("store file " + file.path() + " is closed: open it again before using it");
            }
            return idle.pollFirst();
        } finally {
            lock.unlock();
        }
    }

    private void giveBack(Session session) {
        lock.lock();
        try {
            idle.addFirst(session);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for those who read, then closes all connections. */
    void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        permits.acquireUninterruptibly(MOST);
        try {
            for (Session session : idle) {
                session.close();
            }
            idle.clear();
        } catch (SQLException failure) {
            throw Refusal.of(file.path(), failure);
        } finally {
            permits.release(MOST);
        }
    }
}
