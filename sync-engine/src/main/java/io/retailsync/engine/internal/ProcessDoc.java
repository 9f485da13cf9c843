package io.retailsync.engine.internal;

import io.retailsync.api.Abort;
import io.retailsync.spi.Receipt;
import java.time.Instant;
import java.util.ArrayList;
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
        Instant startedAt) {

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

    ProcessDoc at(int next) {
        return new ProcessDoc(
                name,
                definition,
                correlation,
                causes,
                state,
                next,
                status,
                done,
                Optional.empty(),
                Optional.empty(),
                pivoted,
                abort,
                seen,
                startedAt);
    }

    ProcessDoc state(String json) {
        return new ProcessDoc(
                name,
                definition,
                correlation,
                causes,
                json,
                step,
                status,
                done,
                sent,
                until,
                pivoted,
                abort,
                seen,
                startedAt);
    }

    ProcessDoc status(Status now) {
        return new ProcessDoc(
                name,
                definition,
                correlation,
                causes,
                state,
                step,
                now,
                done,
                sent,
                until,
                pivoted,
                abort,
                seen,
                startedAt);
    }

    ProcessDoc did(int which, Receipt receipt) {
        List<Done> more = new ArrayList<>(done);
        more.add(new Done(which, receipt));
        return with(more);
    }

    ProcessDoc with(List<Done> steps) {
        return new ProcessDoc(
                name,
                definition,
                correlation,
                causes,
                state,
                step,
                status,
                steps,
                sent,
                until,
                pivoted,
                abort,
                seen,
                startedAt);
    }

    ProcessDoc sent(Optional<String> effectKey) {
        return new ProcessDoc(
                name,
                definition,
                correlation,
                causes,
                state,
                step,
                status,
                done,
                effectKey,
                until,
                pivoted,
                abort,
                seen,
                startedAt);
    }

    ProcessDoc until(Instant end) {
        return new ProcessDoc(
                name,
                definition,
                correlation,
                causes,
                state,
                step,
                status,
                done,
                sent,
                Optional.of(end),
                pivoted,
                abort,
                seen,
                startedAt);
    }

    ProcessDoc pivot() {
        return new ProcessDoc(
                name,
                definition,
                correlation,
                causes,
                state,
                step,
                status,
                done,
                sent,
                until,
                true,
                abort,
                seen,
                startedAt);
    }

    ProcessDoc abort(Abort why) {
        return new ProcessDoc(
                name,
                definition,
                correlation,
                causes,
                state,
                step,
                status,
                done,
                sent,
                until,
                pivoted,
                Optional.of(why),
                seen,
                startedAt);
    }

    ProcessDoc heard(String event) {
        List<String> more = new ArrayList<>(seen);
        more.add(event);
        return new ProcessDoc(
                name,
                definition,
                correlation,
                causes,
                state,
                step,
                status,
                done,
                sent,
                until,
                pivoted,
                abort,
                more,
                startedAt);
    }
}
