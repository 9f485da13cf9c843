package io.retailsync.model.party;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of a consent that several systems speak of (canonical-model 9, C2). */
public final class ConsentClaimsRules {

    /** The rules. */
    public static final Rules<ConsentClaims> ALL = Rules.<ConsentClaims>of(ConsentClaims.class)
            .reject(
                    "C2",
                    "Where one system says no, no holds; and nobody consents whom no system heard.",
                    ConsentClaimsRules::strictest)
            .build();

    private ConsentClaimsRules() {}

    private static void strictest(ConsentClaims claims, Breaches breaches) {
        ConsentState merged = claims.merged().state();
        boolean forbidden = claims.said().stream().anyMatch(said -> said.state().forbids());
        boolean granted = claims.said().stream().anyMatch(said -> said.state() == ConsentState.GRANTED);
        String path = CustomerPaths.EMAIL_CONSENT.toString();
        if (forbidden && !merged.forbids()) {
            breaches.add(path, "a state that forbids", merged);
        } else if (merged == ConsentState.GRANTED && !granted) {
            breaches.add(path, "a consent that a system heard", merged);
        }
    }
}
