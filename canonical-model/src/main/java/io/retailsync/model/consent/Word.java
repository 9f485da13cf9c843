package io.retailsync.model.consent;

import io.retailsync.model.party.ConsentState;
import java.time.Instant;
import java.util.Comparator;

/** A record as it counts at one moment: a consent may not have been confirmed yet, or have run out. */
record Word(ConsentRecord record, ConsentState state, Instant said) {

    /** The greatest counts. A total order within one ledger, whose ids are unique. */
    static final Comparator<Word> BY_TIME = Comparator.comparing(Word::said)
            .thenComparing(word -> word.state().strictness())
            .thenComparing(word -> word.record().id());

    /** {@return the record at {@code at}; a refusal that a clock ahead of ours dates into the future holds since we learned of it} */
    static Word of(ConsentRecord record, Instant at) {
        return new Word(record, state(record, at), record.saidAt());
    }

    private static ConsentState state(ConsentRecord record, Instant at) {
        ConsentTimes times = record.times();
        if (record.state() != ConsentState.GRANTED) {
            return record.state();
        }
        Instant end = times.effectiveTo();
        Instant start = times.effectiveFrom();
        if (end != null && !end.isAfter(at)) {
            return ConsentState.EXPIRED;
        }
        if (start != null && start.isAfter(at)) {
            return ConsentState.UNKNOWN;
        }
        Instant confirmed = times.confirmedAt();
        boolean open = record.level() == OptInLevel.DOUBLE && (confirmed == null || confirmed.isAfter(at));
        return open ? ConsentState.PENDING : ConsentState.GRANTED;
    }

    boolean heardBy(Instant at) {
        Instant recorded = record.times().recordedAt();
        boolean grants = state == ConsentState.GRANTED || state == ConsentState.UNKNOWN;
        Instant from = grants || !recorded.isBefore(said) ? said : recorded;
        return !from.isAfter(at);
    }

    boolean forbids() {
        return state == ConsentState.PENDING || state.forbids();
    }

    boolean grants() {
        return state == ConsentState.GRANTED;
    }

    /** {@return whether a person opted in, at a time that is known} */
    boolean explicit() {
        return grants()
                && record.basis() == LegalBasis.CONSENT
                && record.level() != OptInLevel.UNKNOWN
                && record.times().capturedAt() != null;
    }

    /** {@return whether it takes back a refusal: only a later opt-in for the very thing that was refused, or for a part of it} */
    boolean lifts(Word refusal) {
        return explicit()
                && said.isAfter(refusal.said)
                && refusal.record.scope().covers(record.scope());
    }
}
