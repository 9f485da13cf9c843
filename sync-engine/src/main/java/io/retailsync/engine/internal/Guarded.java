package io.retailsync.engine.internal;

import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connector, or code of the host, that throws is broken, and the engine is not: the fault becomes a failure, and the log says where. */
final class Guarded {

    private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);

    private Guarded() {}

    /** {@return what a person has to know of code that threw: where, and with what, but none of its words, which may hold data} */
    static SyncFailure.Rejected fault(String code, String where, RuntimeException thrown) {
        LOG.error("{} failed", where, Unquoted.of(thrown));
        return SyncFailure.rejected(
                code,
                "",
                where + " failed with " + thrown.getClass().getName()
                        + ": the log has the place; mend it, then replay");
    }

    static <T> Either<SyncFailure, T> call(Supplier<Either<SyncFailure, T>> connector) {
        try {
            return connector.get();
        } catch (RuntimeException e) {
            LOG.error("a connector threw; report it to its author", Unquoted.of(e));
            return Either.left(SyncFailure.ambiguous(
                    "the connector failed with " + e.getClass().getName()));
        }
    }
}
