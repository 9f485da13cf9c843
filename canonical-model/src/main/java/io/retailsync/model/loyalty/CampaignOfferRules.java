package io.retailsync.model.loyalty;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has to hold of an offer to a customer (canonical-model §5.10). */
public final class CampaignOfferRules {

    /** The rules. */
    public static final Rules<CampaignOffer> ALL = Rules.<CampaignOffer>of(CampaignOffer.class)
            .exception(
                    "N1",
                    "A campaign makes only its own offers, in its own time, and each is used in the offer's time.",
                    CampaignOfferRules::check)
            .build();

    private CampaignOfferRules() {}

    private static void check(CampaignOffer it, Breaches breaches) {
        OfferAssignment offer = it.offer();
        Instant used = offer.redeemedAt();
        if (!it.campaign().promotions().contains(offer.promotion())) {
            breaches.add("offerAssignment.promotion", "one of the campaign", offer.promotion());
        }
        if (!within(it.campaign().from(), it.campaign().to(), offer.sentAt())) {
            breaches.add("offerAssignment.sentAt", "a time within the campaign", "another one");
        }
        if (used != null && !within(offer.sentAt(), offer.eligibleUntil(), used)) {
            breaches.add("offerAssignment.redeemedAt", "a time within that of the offer", "another one");
        }
        breaches.equal(
                () -> "offerAssignment.status", used != null, offer.status().is(OfferStatus.REDEEMED));
    }

    private static boolean within(Instant from, @Nullable Instant to, Instant at) {
        return !at.isBefore(from) && (to == null || at.isBefore(to));
    }
}
