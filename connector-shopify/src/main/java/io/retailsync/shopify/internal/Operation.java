package io.retailsync.shopify.internal;

import io.retailsync.model.InvalidValue;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Supplier;

/** One operation that writes: sends its effects, and looks for those whose answers were lost. */
interface Operation {

    /** {@return one outcome per effect} */
    List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call);

    /** {@return one answer per effect} */
    default List<Probe> probe(List<Effect> effects, Call call) {
        return effects.stream().map(effect -> looked(effect, call)).toList();
    }

    /** {@return whether it happened} */
    Probe probe(Effect effect, Call call);

    private Probe looked(Effect effect, Call call) {
        try {
            return probe(effect, call);
        } catch (InvalidValue unreadable) {
            return unknown(refusal(unreadable));
        }
    }

    /** {@return outcomes of effects that are sent one by one; where the shop's answer lacks a number that decides, none is guessed} */
    static List<Either<SyncFailure, Receipt>> each(
            List<Effect> effects, java.util.function.Function<Effect, Either<SyncFailure, Receipt>> send) {
        return effects.stream().map(effect -> checked(() -> send.apply(effect))).toList();
    }

    private static Either<SyncFailure, Receipt> checked(Supplier<Either<SyncFailure, Receipt>> send) {
        try {
            return send.get();
        } catch (InvalidValue unreadable) {
            return Either.left(refusal(unreadable));
        }
    }

    private static SyncFailure refusal(InvalidValue unreadable) {
        return SyncFailure.rejected("invalid-value", unreadable.attribute(), String.valueOf(unreadable.getMessage()));
    }

    /** {@return what a look-up came to that failed: not yet known} */
    static Probe unknown(SyncFailure failure) {
        return failure instanceof SyncFailure.RateLimited limited
                ? Probe.notYetKnown(limited.retryAfter())
                : Probe.notYetKnown(java.time.Duration.ofSeconds(5));
    }
}
