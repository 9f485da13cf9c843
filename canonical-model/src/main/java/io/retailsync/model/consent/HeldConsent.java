package io.retailsync.model.consent;

import io.retailsync.model.Required;
import io.retailsync.model.party.ConsentState;
import java.time.Instant;

/**
 * The state of a consent that one system acts on, beside the records of all of them: input of {@link HeldConsentRules}.
 *
 * @param ledger the person's records, of all systems
 * @param scope what the system's state is about
 * @param at when
 * @param held the state that the system acts on
 */
public record HeldConsent(ConsentLedger ledger, ConsentScope scope, Instant at, ConsentState held) {

    /**
     * Refuses missing parts.
     *
     * @param ledger the person's records, of all systems
     * @param scope what the system's state is about
     * @param at when
     * @param held the state that the system acts on
     */
    public HeldConsent {
        Required.present("ledger", ledger);
        Required.present("scope", scope);
        Required.present("at", at);
        Required.present("held", held);
    }
}
