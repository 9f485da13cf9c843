package io.retailsync.store;

import io.retailsync.spi.StoreUnavailable;
import java.sql.SQLException;
import java.time.Instant;

/** A node that wants the right to write. */
final class Lease extends Request<Long> {

    private final String node;
    private final Instant now;

    Lease(String node, Instant now) {
        this.node = node;
        this.now = now;
    }

    @Override
    int size() {
        return 1;
    }

    @Override
    Long attempt(Transaction transaction) throws SQLException {
        return transaction.lease(node, now);
    }

    @Override
    Long unknown(Long attempted, StoreUnavailable failure) {
        throw failure;
    }
}
