package io.retailsync.model.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.sales.FinancialStatus;
import io.retailsync.seeded.Property;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentFactsTest {

    @ParameterizedTest
    @CsvSource({
        "INITIATED,          AUTHORIZE 10 INITIATED",
        "PENDING,            AUTHORIZE 10 PENDING",
        "PENDING,            AUTHORIZE 10 UNKNOWN",
        "FAILED,             AUTHORIZE 10 FAILED",
        "INITIATED,          AUTHORIZE 10 FAILED;AUTHORIZE 10 INITIATED",
        "AUTHORIZED,         AUTHORIZE 10",
        "AUTHORIZED,         AUTHORIZE 10;CAPTURE 10 FAILED",
        "VOIDED,             AUTHORIZE 10;VOID 10",
        "PARTIALLY_CAPTURED, AUTHORIZE 10;CAPTURE 4",
        "CAPTURED,           AUTHORIZE 10;CAPTURE 4;CAPTURE 6",
        "CAPTURED,           AUTHORIZE 10;CAPTURE 4;VOID 6",
        "CAPTURED,           SALE 10",
        "CAPTURED,           SALE 50;CHANGE 7",
        "PARTIALLY_REFUNDED, SALE 10;REFUND 3",
        "REFUNDED,           SALE 10;REFUND 10",
        "REFUNDED,           AUTHORIZE 10;CAPTURE 4;VOID 6;REFUND 4",
        "PARTIALLY_REFUNDED, AUTHORIZE 10;CAPTURE 4;REFUND 4",
        "PARTIALLY_REFUNDED, SALE 10;CHARGEBACK 1",
        "PARTIALLY_REFUNDED, SALE 10;CHARGEBACK 10;CHARGEBACK_REVERSAL 4",
        "CHARGED_BACK,       SALE 10;REFUND 9;CHARGEBACK 1",
        "AUTHORIZED,         AUTHORIZE 10 FAILED;AUTHORIZE 10",
        "PENDING,            AUTHORIZE 10;VOID 10;AUTHORIZE 10 UNKNOWN",
        "VOIDED,             AUTHORIZE 10;VOID 10;AUTHORIZE 10 FAILED",
        "CHARGED_BACK,       SALE 10;CHARGEBACK 10",
        "CAPTURED,           SALE 10;CHARGEBACK 10;CHARGEBACK_REVERSAL 10",
    })
    void theStatusFollowsFromTheTransactions(PaymentStatus status, String entries) {
        assertThat(facts(entries, false, false).status()).isEqualTo(status);
    }

    @Test
    void aReservationThatRanOutIsExpiredAndWhatWasTakenStays() {
        assertThat(facts("AUTHORIZE 10", true, false).status()).isEqualTo(PaymentStatus.EXPIRED);
        assertThat(facts("AUTHORIZE 10 PENDING", true, false).status()).isEqualTo(PaymentStatus.EXPIRED);
        assertThat(facts("AUTHORIZE 10;CAPTURE 4", true, false).status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void anOpenDisputeIsSeenFirst() {
        assertThat(facts("SALE 10;REFUND 3;CHARGEBACK 7", false, true).status()).isEqualTo(PaymentStatus.DISPUTED);
    }

    @Test
    void contestedIsOnlyWhatIsLeftOrTakenAway() {
        assertThat(facts("SALE 10;REFUND 10", false, true).status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(facts("AUTHORIZE 10", false, true).status()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(facts("SALE 10;CHARGEBACK 10", false, true).status()).isEqualTo(PaymentStatus.DISPUTED);
    }

    @Test
    void thePositionSumsWhatSucceeded() {
        assertThat(facts("SALE 50;CHANGE 7;REFUND 3;REFUND 2 FAILED", false, false)
                        .position())
                .isEqualTo(new PaymentPosition(PaymentStatus.PARTIALLY_REFUNDED, euro(43), euro(43), euro(3)));
    }

    /** Reserved, given up, and less reserved at the second attempt. */
    @Test
    void whatWasGivenUpIsNotReserved() {
        PaymentPosition again =
                facts("AUTHORIZE 10;VOID 10;AUTHORIZE 5", false, false).position();
        assertThat(again.authorized()).isEqualTo(euro(5));
        assertThat(FinancialStatus.of(euro(10), List.of(again))).isEqualTo(FinancialStatus.PENDING);
        assertThat(FinancialStatus.of(euro(5), List.of(again))).isEqualTo(FinancialStatus.AUTHORIZED);
    }

    @Test
    void aPaymentWithoutTransactionsAndAnAmountBelowNothingAreRefused() {
        assertThatThrownBy(() -> new PaymentFacts(List.of(), false, false)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PaymentEntry(TransactionKind.SALE, TransactionStatus.SUCCESS, euro(-1)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void theOrderOfTransactionsDoesNotMatter() {
        Property.holds(500, random -> {
            List<PaymentEntry> entries = drawn(random);
            PaymentStatus status = new PaymentFacts(entries, false, false).status();
            Collections.shuffle(entries, new Random(random.nextLong()));
            assertThat(new PaymentFacts(entries, false, false).status()).isEqualTo(status);
        });
    }

    /** Reserve, take in parts or give up, give back in parts: no more than there is. */
    private static List<PaymentEntry> drawn(RandomGenerator random) {
        List<PaymentEntry> entries = new ArrayList<>();
        int reserved = 1 + random.nextInt(5);
        entries.add(entry(TransactionKind.AUTHORIZE, reserved));
        int taken = random.nextInt(reserved + 1);
        for (int piece = 0; piece < taken; piece++) {
            entries.add(entry(TransactionKind.CAPTURE, 1));
        }
        if (taken < reserved && random.nextBoolean()) {
            entries.add(entry(TransactionKind.VOID, reserved - taken));
        }
        int back = random.nextInt(taken + 1);
        for (int piece = 0; piece < back; piece++) {
            entries.add(entry(TransactionKind.REFUND, 1));
        }
        return entries;
    }

    private static PaymentEntry entry(TransactionKind kind, int amount) {
        return new PaymentEntry(kind, TransactionStatus.SUCCESS, euro(amount));
    }

    private static PaymentFacts facts(String entries, boolean expired, boolean disputed) {
        return new PaymentFacts(
                Arrays.stream(entries.split(";", -1))
                        .map(text -> text.split(" ", -1))
                        .map(words -> new PaymentEntry(
                                TransactionKind.valueOf(words[0]),
                                words.length > 2 ? TransactionStatus.valueOf(words[2]) : TransactionStatus.SUCCESS,
                                euro(Integer.parseInt(words[1]))))
                        .toList(),
                expired,
                disputed);
    }

    private static Money euro(int amount) {
        return Money.of(amount + ".00", "EUR");
    }
}
