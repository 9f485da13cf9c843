package io.retailsync.engine.internal;

import io.retailsync.spi.Meter;
import java.time.Duration;
import java.time.Instant;

/**
 * One vendor's budget: a bucket that refills steadily, corrected by the vendor's own readings, and closed while the vendor says so.
 * Reservations may lie in the future; whoever holds one waits for it. Safe for concurrent use.
 */
final class Gate {

    private double perSecond;
    private double most;
    private double tokens;
    private Instant at;
    private Instant closedUntil = Instant.EPOCH;

    Gate(Meter meter, Instant now) {
        perSecond = meter.perSecond();
        most = meter.most();
        tokens = meter.most();
        at = now;
    }

    /** {@return when {@code cost} may be spent} */
    synchronized Instant reserve(double cost, Instant now) {
        refill(now);
        tokens -= cost;
        Instant paid = tokens >= 0 ? now : now.plusNanos((long) (-tokens / perSecond * 1e9));
        return paid.isAfter(closedUntil) ? paid : closedUntil;
    }

    /** Gives back what was reserved and not spent. */
    synchronized void giveBack(double cost) {
        tokens = Math.min(most, tokens + cost);
    }

    synchronized void reading(double available, double refillPerSecond, double bucket, Instant now) {
        refill(now);
        perSecond = refillPerSecond > 0 ? refillPerSecond : perSecond;
        most = bucket > 0 ? bucket : most;
        tokens = Math.min(tokens, available);
    }

    synchronized void close(Duration time, Instant now) {
        Instant until = now.plus(time);
        closedUntil = until.isAfter(closedUntil) ? until : closedUntil;
    }

    synchronized Instant closedUntil() {
        return closedUntil;
    }

    private void refill(Instant now) {
        if (now.isAfter(at)) {
            double seconds = Duration.between(at, now).toNanos() / 1e9;
            tokens = Math.min(most, tokens + seconds * perSecond);
            at = now;
        }
    }
}
