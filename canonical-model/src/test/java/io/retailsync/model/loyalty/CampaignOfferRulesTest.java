package io.retailsync.model.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CampaignOfferRulesTest {

    private static final ExternalRef TEN_OFF = ExternalRef.of("crm", "promotion", "ten-off");
    private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant END = START.plusSeconds(1_000);

    @Test
    void anOfferOfTheCampaignInItsTimeIsSound() {
        assertThat(findings(TEN_OFF, START, null, OfferStatus.SENT)).isEmpty();
        assertThat(findings(TEN_OFF, START, START.plusSeconds(99), OfferStatus.REDEEMED))
                .isEmpty();
    }

    @Test
    void anotherPromotionIsFound() {
        assertThat(findings(ExternalRef.of("crm", "promotion", "other"), START, null, OfferStatus.SENT))
                .extracting(Finding::path)
                .containsExactly("offerAssignment.promotion");
    }

    @Test
    void anOfferBeforeOrAfterTheCampaignIsFound() {
        assertThat(findings(TEN_OFF, START.minusSeconds(1), null, OfferStatus.SENT))
                .extracting(Finding::path)
                .containsExactly("offerAssignment.sentAt");
        assertThat(findings(TEN_OFF, END, null, OfferStatus.SENT)).hasSize(1);
    }

    @Test
    void anOfferThatIsUsedTooLateIsFound() {
        assertThat(findings(TEN_OFF, START, START.plusSeconds(100), OfferStatus.REDEEMED))
                .extracting(Finding::path)
                .containsExactly("offerAssignment.redeemedAt");
    }

    @Test
    void theStatusSaysWhetherItWasUsed() {
        assertThat(findings(TEN_OFF, START, null, OfferStatus.REDEEMED))
                .extracting(Finding::path)
                .containsExactly("offerAssignment.status");
        assertThat(findings(TEN_OFF, START, START.plusSeconds(1), OfferStatus.SEEN))
                .hasSize(1);
    }

    private static List<Finding> findings(
            ExternalRef promotion, Instant sentAt, @Nullable Instant redeemedAt, OfferStatus status) {
        Campaign campaign = Campaign.builder()
                .name("autumn")
                .status(CampaignStatus.RUNNING)
                .promotions(Set.of(TEN_OFF))
                .from(START)
                .to(END)
                .build();
        OfferAssignment offer = OfferAssignment.builder()
                .campaign(ExternalRef.of("crm", "campaign", "autumn"))
                .customer(ExternalRef.of("crm", "contact", "c1"))
                .promotion(promotion)
                .sentAt(sentAt)
                .eligibleUntil(START.plusSeconds(100))
                .redeemedAt(redeemedAt)
                .status(status)
                .build();
        return CampaignOfferRules.ALL.findings(new CampaignOffer(campaign, offer));
    }
}
