package io.retailsync.engine.internal;

import io.retailsync.api.Abort;
import io.retailsync.spi.Receipt;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A checkpoint of one process.
 *
 * @param name the definition
 * @param definition its version
 * @param correlation what belongs together
 * @param causes inputs that wait for its end
 * @param state the host's record, as JSON text
 * @param step index of the step that runs or waits
 * @param status how it stands
 * @param done steps that took effect, in order
 * @param sent effect key of the command that it waits for
 * @param until when the step's time is up
 * @param pivoted whether it only goes forward
 * @param abort why it is undone
 * @param seen events that it has heard
 * @param startedAt when it began
 */
@RecordBuilder
record ProcessDoc(
        String name,
        int definition,
        String correlation,
        List<String> causes,
        String state,
        int step,
        Status status,
        List<Done> done,
        Optional<String> sent,
        Optional<Instant> until,
        boolean pivoted,
        Optional<Abort> abort,
        List<String> seen,
        Instant startedAt)
        implements ProcessDocBuilder.With {

    enum Status {
        RUNNING,
        WAITING,
        COMPENSATING,
        COMPLETED,
        COMPENSATED,
        STUCK;

        boolean ended() {
            return this == COMPLETED || this == COMPENSATED;
        }
    }

    /** A step that took effect. */
    record Done(int step, Receipt receipt) {}

    /** {@return the checkpoint at another step, waiting for nothing} */
    ProcessDoc at(int next) {
        return withStep(next).withSent(Optional.empty()).withUntil(Optional.empty());
    }

    ProcessDoc did(int which, Receipt receipt) {
        return withDone(Engine.plus(done, new Done(which, receipt)));
    }

    ProcessDoc heard(String event) {
        return withSeen(Engine.plus(seen, event));
    }
}
