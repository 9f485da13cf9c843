package io.retailsync.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Money;
import io.retailsync.model.payment.PaymentPosition;
import io.retailsync.model.payment.PaymentStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancialStatusTest {

    /** A payment is its status, what was authorised, captured and refunded. */
    @ParameterizedTest
    @CsvSource({
        "VOIDED,             VOIDED 100 0 0",
        "VOIDED,             VOIDED 100 0 0;FAILED 0 0 0",
        "PENDING,            VOIDED 100 0 0;PENDING 0 0 0",
        "AUTHORIZED,         VOIDED 100 0 0;AUTHORIZED 100 0 0",
        "REFUNDED,           REFUNDED 100 100 100",
        "PARTIALLY_REFUNDED, PARTIALLY_REFUNDED 100 100 40",
        "PARTIALLY_REFUNDED, REFUNDED 60 60 60;CAPTURED 40 40 0",
        "PAID,               CAPTURED 100 100 0",
        "PAID,               CAPTURED 60 60 0;CAPTURED 40 40 0",
        "PAID,               CHARGED_BACK 100 100 0",
        "PARTIALLY_PAID,     PARTIALLY_CAPTURED 100 30 0",
        "PARTIALLY_PAID,     CAPTURED 30 30 0;AUTHORIZED 70 0 0",
        "AUTHORIZED,         AUTHORIZED 60 0 0;AUTHORIZED 40 0 0",
        "PENDING,            AUTHORIZED 60 0 0",
        "PENDING,            EXPIRED 60 0 0;AUTHORIZED 60 0 0",
        "EXPIRED,            EXPIRED 100 0 0",
        "PENDING,            INITIATED 0 0 0",
        "PENDING,            FAILED 0 0 0",
        "PENDING,            CANCELLED 0 0 0",
    })
    void theFirstRuleThatFitsDecides(FinancialStatus status, String payments) {
        assertThat(FinancialStatus.of(euro("100"), payments(payments))).isEqualTo(status);
    }

    @Test
    void anOrderWithoutPaymentsIsPendingUnlessItIsFree() {
        assertThat(FinancialStatus.of(euro("100"), List.of())).isEqualTo(FinancialStatus.PENDING);
        assertThat(FinancialStatus.of(euro("0"), List.of())).isEqualTo(FinancialStatus.PAID);
    }

    private static List<PaymentPosition> payments(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(payment -> payment.split(" ", -1))
                .map(words -> new PaymentPosition(
                        PaymentStatus.valueOf(words[0]), euro(words[1]), euro(words[2]), euro(words[3])))
                .toList();
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
