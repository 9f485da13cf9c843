package io.retailsync.erp.internal;

import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;

/** One kind of write. */
public interface Operation {

    /** How long reads may lag behind a write whose answer was lost (erp reference, A9). */
    Duration LAG = Duration.ofSeconds(20);

    /**
     * Sends one effect.
     *
     * @param effect what was rendered
     * @param call for the requests
     * @return what the system said
     */
    Either<SyncFailure, Receipt> apply(Effect effect, Call call);

    /**
     * Looks for one effect.
     *
     * @param effect what was sent
     * @param call for the requests
     * @return what the system holds, or why it could not be asked
     */
    Either<SyncFailure, Optional<Receipt>> find(Effect effect, Call call);

    /**
     * What an operation makes of a version that went stale between its own read and its own write: the next attempt reads again.
     *
     * @param failure of a write
     * @return the same, or a passing failure
     */
    static SyncFailure rereadable(SyncFailure failure) {
        return failure.kind() == SyncFailure.Kind.CONFLICT
                ? SyncFailure.passing("changed between reading and writing; " + failure.message())
                : failure;
    }

    /**
     * {@return whether the effect happened}
     *
     * @param effect what was sent
     * @param call for the requests
     */
    default Probe probe(Effect effect, Call call) {
        return find(effect, call)
                .fold(
                        failure -> Probe.notYetKnown(LAG),
                        found -> found.map(Probe::happened).orElseGet(Probe::no));
    }
}
