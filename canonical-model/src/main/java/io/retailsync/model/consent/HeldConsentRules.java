package io.retailsync.model.consent;

import io.retailsync.model.party.ConsentState;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of a consent that several systems speak of (canonical-model 9, C2). */
public final class HeldConsentRules {

    /** The rules. */
    public static final Rules<HeldConsent> ALL = Rules.<HeldConsent>of(HeldConsent.class)
            .reject(
                    "C2",
                    "No system acts on more than the strictest word of all systems, until that is resolved.",
                    HeldConsentRules::strictest)
            .build();

    private HeldConsentRules() {}

    private static void strictest(HeldConsent consent, Breaches breaches) {
        ConsentState counts =
                consent.ledger().standing(consent.scope(), consent.at()).state();
        if (consent.held() == ConsentState.GRANTED && counts != ConsentState.GRANTED) {
            breaches.add("held", counts, consent.held());
        }
    }
}
