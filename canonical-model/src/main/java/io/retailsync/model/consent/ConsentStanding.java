package io.retailsync.model.consent;

import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import java.time.Instant;
import java.util.Optional;

/**
 * What all records together say of one use at one moment.
 *
 * @param state the state that counts
 * @param since when that was said, if anything was
 * @param record the record that decides, if there is one
 */
public record ConsentStanding(ConsentState state, Optional<Instant> since, Optional<ConsentRecord> record) {

    static final ConsentStanding UNKNOWN =
            new ConsentStanding(ConsentState.UNKNOWN, Optional.empty(), Optional.empty());

    static ConsentStanding of(Word word) {
        boolean known = word.record().times().capturedAt() != null || !word.grants();
        return new ConsentStanding(
                word.state(), known ? Optional.of(word.said()) : Optional.empty(), Optional.of(word.record()));
    }

    /** {@return as a customer record shows it} */
    public Consent snapshot() {
        return new Consent(state, since.orElse(null));
    }
}
