package io.retailsync.model.party;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.time.Instant;

/**
 * What has to hold before anybody is written to (canonical-model 9, C1), for the one purpose that the model has: marketing by e-mail. With a
 * double opt-in the consent is {@link ConsentState#PENDING} until it is confirmed.
 */
public final class MarketingUseRules {

    /** The rules. */
    public static final Rules<MarketingUse> ALL = Rules.<MarketingUse>of(MarketingUse.class)
            .reject("C1", "Who is written to has allowed it, and before.", MarketingUseRules::allowed)
            .build();

    private MarketingUseRules() {}

    private static void allowed(MarketingUse use, Breaches breaches) {
        Consent consent = use.customer().emailConsent();
        String path = CustomerPaths.EMAIL_CONSENT.toString();
        if (consent == null || consent.state() != ConsentState.GRANTED) {
            breaches.add(path, ConsentState.GRANTED, consent == null ? "nothing" : consent.state());
            return;
        }
        Instant since = consent.since();
        if (since != null && since.isAfter(use.at())) {
            breaches.add(path + ".since", "no time after " + use.at(), since);
        }
    }
}
