package io.retailsync.model.consent;

import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CRM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the person said what, and from when to when it holds.
 *
 * @param capturedAt when the person agreed or was asked, where the source knows
 * @param confirmedAt when the second step of a double opt-in was done
 * @param withdrawnAt when the person said no, where the source knows
 * @param effectiveFrom from when it holds, inclusive; absent from the act on
 * @param effectiveTo until when, exclusive; absent without end
 * @param recordedAt when we learned of it, by our clock
 */
public record ConsentTimes(
        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE) @Nullable
        Instant capturedAt,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE) @Nullable
        Instant confirmedAt,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE) @Nullable
        Instant withdrawnAt,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE) @Nullable
        Instant effectiveFrom,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE) @Nullable
        Instant effectiveTo,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE)
        Instant recordedAt) {

    /**
     * Refuses a missing time of recording.
     *
     * @param capturedAt when the person agreed or was asked, where the source knows
     * @param confirmedAt when the second step of a double opt-in was done
     * @param withdrawnAt when the person said no, where the source knows
     * @param effectiveFrom from when it holds, inclusive; absent from the act on
     * @param effectiveTo until when, exclusive; absent without end
     * @param recordedAt when we learned of it, by our clock
     */
    public ConsentTimes {
        Required.present("recordedAt", recordedAt);
    }

    /**
     * {@return only that we learned of it}
     *
     * @param recordedAt when
     */
    public static ConsentTimes recorded(Instant recordedAt) {
        return new ConsentTimes(null, null, null, null, null, recordedAt);
    }

    /**
     * {@return with the moment of the act}
     *
     * @param at when the person agreed or was asked
     */
    public ConsentTimes captured(Instant at) {
        return new ConsentTimes(at, confirmedAt, withdrawnAt, effectiveFrom, effectiveTo, recordedAt);
    }

    /**
     * {@return with the second step}
     *
     * @param at when it was done
     */
    public ConsentTimes confirmed(Instant at) {
        return new ConsentTimes(capturedAt, at, withdrawnAt, effectiveFrom, effectiveTo, recordedAt);
    }

    /**
     * {@return with the moment of the refusal}
     *
     * @param at when the person said no
     */
    public ConsentTimes withdrawn(Instant at) {
        return new ConsentTimes(capturedAt, confirmedAt, at, effectiveFrom, effectiveTo, recordedAt);
    }

    /**
     * {@return with an end}
     *
     * @param end from when it no longer holds
     */
    public ConsentTimes until(Instant end) {
        return new ConsentTimes(capturedAt, confirmedAt, withdrawnAt, effectiveFrom, end, recordedAt);
    }

    /**
     * {@return with a beginning}
     *
     * @param start from when it holds
     */
    public ConsentTimes from(Instant start) {
        return new ConsentTimes(capturedAt, confirmedAt, withdrawnAt, start, effectiveTo, recordedAt);
    }

    /** {@return nothing of a person's history} */
    @Override
    public String toString() {
        return "ConsentTimes[***]";
    }
}
