package io.retailsync.model.payment;

import static io.retailsync.model.payment.Paid.NOON;
import static io.retailsync.model.payment.Paid.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.model.money.Percentage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AUTHORIZE 10",
                "AUTHORIZE 10;CAPTURE 4 of 1;CAPTURE 6 of 1;REFUND 4 of 2",
                "AUTHORIZE 10;VOID 10 of 1",
                "SALE 50;CHANGE 7",
                "SALE 10;CHARGEBACK 10 of 1;CHARGEBACK_REVERSAL 10 of 2;REFUND 10 of 1",
                "SALE 10 FAILED;SALE 10",
                "AUTHORIZE 10;CAPTURE 10 UNKNOWN of 1",
            })
    void aSoundPaymentBreaksNothing(String steps) {
        assertThat(PaymentRules.ALL.findings(Paid.by(steps))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "P1, AUTHORIZE 10;CAPTURE 10.01 of 1",
        "P2, SALE 10;REFUND 4 of 1;REFUND 6.01 of 1",
        "P2, SALE 10;REFUND 4 of 1;CHARGEBACK 7 of 1",
        "P5, AUTHORIZE 10;CAPTURE 10",
        "P5, AUTHORIZE 10;CAPTURE 10 of 7",
        "P5, AUTHORIZE 10 FAILED;AUTHORIZE 10;CAPTURE 10 of 1",
        "P5, AUTHORIZE 10;CAPTURE 10 of 1;REFUND 10 of 1",
        "P5, AUTHORIZE 10;CAPTURE 10 of 1;VOID 10 of 2",
        "P5, SALE 10;CHARGEBACK 10 of 1;CHARGEBACK_REVERSAL 10 of 1",
        "Q2, AUTHORIZE -1",
        "P6, AUTHORIZE 10;CAPTURE 10 UNKNOWN of 1;VOID 10 of 1",
    })
    void eachRuleFindsItsBreach(String rule, String steps) {
        assertThat(PaymentRules.ALL.findings(Paid.by(steps)))
                .extracting(Finding::code)
                .containsExactly(rule);
    }

    @Test
    void aProviderMayTakeMoreWhereThatIsAgreed() {
        Payment weighed = Paid.by("AUTHORIZE 10;CAPTURE 11.50 of 1");
        assertThat(PaymentRules.withOverCapture(Percentage.of("15")).findings(weighed))
                .isEmpty();
        assertThat(PaymentRules.withOverCapture(Percentage.of("14.9")).findings(weighed))
                .hasSize(1);
    }

    @Test
    void anotherCurrencyAndNoTransactionAtAllAreFound() {
        PaymentTransaction dollars =
                Paid.transaction(1, TransactionKind.SALE, Money.of("10", "USD"), TransactionStatus.SUCCESS, null);
        assertThat(PaymentRules.ALL.findings(Paid.of(List.of(dollars))))
                .extracting(Finding::code)
                .containsExactly("M1");
        assertThat(PaymentRules.ALL.findings(Paid.of(List.of())))
                .extracting(Finding::path)
                .containsExactly("payment.transactions");
    }

    @Test
    void sumsFollowFromWhatSucceeded() {
        Payment payment = Paid.by("SALE 50;CHANGE 7;REFUND 3 of 1;REFUND 2 FAILED of 1;CHARGEBACK 10 of 1");
        assertThat(payment.authorized()).isEqualTo(euro("43"));
        assertThat(payment.captured()).isEqualTo(euro("43"));
        assertThat(payment.refunded()).isEqualTo(euro("3"));
        assertThat(payment.chargedBack()).isEqualTo(euro("10"));
        assertThat(payment.refundable()).isEqualTo(euro("30"));
        assertThat(payment.blocked()).isFalse();
        assertThat(Paid.by("SALE 50 UNKNOWN").blocked()).isTrue();
    }

    @Test
    void theStatusIsThatOfTheFactsAtTheTime() {
        Payment reserved = Paid.by("AUTHORIZE 10");
        assertThat(reserved.facts(NOON, List.of()).status()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(reserved.facts(NOON.plusSeconds(86_400), List.of()).status()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(reserved.facts(NOON.plusSeconds(86_401), List.of()).status()).isEqualTo(PaymentStatus.EXPIRED);
        assertThat(Paid.by("SALE 10")
                        .facts(NOON, List.of(dispute(DisputeStatus.WON), dispute(DisputeStatus.UNDER_REVIEW)))
                        .status())
                .isEqualTo(PaymentStatus.DISPUTED);
        assertThat(Paid.by("SALE 10").facts(NOON.plusSeconds(90_000), List.of()).status())
                .isEqualTo(PaymentStatus.CAPTURED);
    }

    @ParameterizedTest
    @CsvSource({"NEEDS_RESPONSE, true", "UNDER_REVIEW, true", "WON, false", "LOST, false", "ACCEPTED, false"})
    void aDisputeIsOpenUntilSomebodyDecided(DisputeStatus status, boolean open) {
        assertThat(dispute(status).open()).isEqualTo(open);
    }

    private static Dispute dispute(DisputeStatus status) {
        return new Dispute(Paid.ORDER, "1", euro("10"), "4853", Coded.of(status), null);
    }
}
