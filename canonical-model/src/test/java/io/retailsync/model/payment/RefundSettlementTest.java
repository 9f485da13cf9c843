package io.retailsync.model.payment;

import static io.retailsync.model.payment.Paid.NOON;
import static io.retailsync.model.payment.Paid.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefundSettlementTest {

    private static final ExternalRef CARD = ExternalRef.of("psp", "payment", "card");
    private static final ExternalRef VOUCHER = ExternalRef.of("shop", "payment", "voucher");
    private static final Map<ExternalRef, PaymentFacts> PAYMENTS = Map.of(
            CARD, Paid.by("SALE 30;REFUND 5 of 1").facts(NOON, List.of()),
            VOUCHER, Paid.by("SALE 20").facts(NOON, List.of()));

    @Test
    void theTendersAddUpAndEachPaymentCanGiveItsPart() {
        assertThat(findings("45", part(CARD, "25"), part(VOUCHER, "20"))).isEmpty();
    }

    @Test
    void aSumThatDiffersIsFound() {
        assertThat(findings("45.01", part(CARD, "25"), part(VOUCHER, "20")))
                .extracting(Finding::code)
                .containsExactly("P3");
    }

    @Test
    void twoPartsByOnePaymentCountTogether() {
        assertThat(findings("25.01", part(CARD, "15"), part(CARD, "10.01")))
                .extracting(Finding::path)
                .containsExactly("refund.tenders[0].amount");
    }

    @Test
    void aPaymentOfAnotherOrderGivesNothing() {
        assertThat(findings("10", part(ExternalRef.of("psp", "payment", "other"), "10")))
                .extracting(Finding::path)
                .containsExactly("refund.total");
    }

    private static List<Finding> findings(String total, RefundPart... parts) {
        RefundSettlement settlement = new RefundSettlement(
                ExternalRef.of("shop", "refund", "7"),
                Paid.ORDER,
                euro(total),
                Stream.of(parts).toList(),
                Coded.of(RefundStatus.APPROVED),
                List.of());
        return SplitRefundRules.ALL.findings(settlement.split(PAYMENTS));
    }

    private static RefundPart part(ExternalRef payment, String amount) {
        return new RefundPart(payment, euro(amount), null);
    }
}
