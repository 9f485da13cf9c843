package io.retailsync.shopify.internal;

import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;

/** One operation that writes: sends its effects, and looks for those whose answers were lost. */
interface Operation {

    /** {@return one outcome per effect} */
    List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call);

    /** {@return one answer per effect} */
    default List<Probe> probe(List<Effect> effects, Call call) {
        return effects.stream().map(effect -> probe(effect, call)).toList();
    }

    /** {@return whether it happened} */
    Probe probe(Effect effect, Call call);

    /** {@return outcomes of effects that are sent one by one} */
    static List<Either<SyncFailure, Receipt>> each(
            List<Effect> effects, java.util.function.Function<Effect, Either<SyncFailure, Receipt>> send) {
        return effects.stream().map(send).toList();
    }

    /** {@return what a look-up came to that failed: not yet known} */
    static Probe unknown(SyncFailure failure) {
        return failure instanceof SyncFailure.RateLimited limited
                ? Probe.notYetKnown(limited.retryAfter())
                : Probe.notYetKnown(java.time.Duration.ofSeconds(5));
    }
}
