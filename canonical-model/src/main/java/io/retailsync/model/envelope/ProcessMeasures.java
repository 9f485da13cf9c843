package io.retailsync.model.envelope;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.event.EventType;
import io.retailsync.model.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * How long and how well, from what was told of a process: order confirmation time, refund cycle time, sync delay, accuracy, completion and
 * recovery rate. Pure. Durations are those between the facts themselves, not between their arrivals, in whatever order they came.
 */
public final class ProcessMeasures {

    private static final int DECIMALS = 4;

    private ProcessMeasures() {}

    /**
     * {@return how long it took from one fact to another: from the first of its kind to the first of the other kind that is not before it;
     * empty where one of them was not told, or without a time}
     *
     * @param process what was told of one process, such as all envelopes of one correlation id
     * @param from the fact with which the clock starts
     * @param to the fact with which it stops
     */
    public static Optional<Duration> elapsed(Collection<Envelope> process, EventType<?> from, EventType<?> to) {
        return first(process, from, Instant.MIN)
                .flatMap(start -> first(process, to, start).map(end -> Duration.between(start, end)));
    }

    /**
     * {@return how long after it happened we learned of it; below zero where the clock of the source is ahead; empty where the envelope
     * names no time or is not of our profile}
     *
     * @param event what was told
     */
    public static Optional<Duration> delay(Envelope event) {
        Instant happened = event.time();
        return happened == null
                ? Optional.empty()
                : event.profile()
                        .map(profile -> Duration.between(happened, profile.recordedTime()))
                        .fold(findings -> Optional.empty(), Optional::of);
    }

    /**
     * {@return a part in percent of the whole, to four decimals, half up; empty where there is no whole} Accuracy is the share of what
     * agrees, a rate the share of what came to its end.
     *
     * @param part zero or more, at most the whole
     * @param whole zero or more
     * @throws InvalidValue where the part is below zero or above the whole
     */
    public static Optional<Percentage> share(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new InvalidValue("share.part", "a part of " + part, "zero to " + whole);
        }
        return whole == 0
                ? Optional.empty()
                : Optional.of(new Percentage(BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)));
    }

    private static Optional<Instant> first(Collection<Envelope> process, EventType<?> type, Instant earliest) {
        return process.stream()
                .filter(event -> event.type().equals(type.name()))
                .map(Envelope::time)
                .filter(Objects::nonNull)
                .filter(time -> !time.isBefore(earliest))
                .min(Instant::compareTo);
    }
}
