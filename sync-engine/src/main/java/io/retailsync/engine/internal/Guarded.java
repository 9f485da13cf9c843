package io.retailsync.engine.internal;

import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connector that throws is a broken connector, not a broken engine: the fault becomes a failure, and the log says where. */
final class Guarded {

    private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);

    private Guarded() {}

    static <T> Either<SyncFailure, T> call(Supplier<Either<SyncFailure, T>> connector) {
        try {
            return connector.get();
        } catch (RuntimeException e) {
            LOG.error("a connector threw; report it to its author", e);
            return Either.left(SyncFailure.ambiguous(
                    "the connector failed with " + e.getClass().getName()));
        }
    }
}
