package io.retailsync.model.payment;

import static io.retailsync.model.payment.Paid.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayoutRulesTest {

    private static final SettlementLine CHARGE = line(SettlementKind.CHARGE, "100.00", "2.90", "97.10", "t1");
    private static final SettlementLine REFUND = line(SettlementKind.REFUND, "-20.00", "0.00", "-20.00", "t2");

    @Test
    void aPayoutIsTheSumOfItsLines() {
        assertThat(PayoutRules.ALL.findings(payout("77.10", CHARGE, REFUND))).isEmpty();
        assertThat(PayoutRules.ALL.findings(payout("77.11", CHARGE, REFUND)))
                .extracting(Finding::code, Finding::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("F7", "payout.amount"));
    }

    @Test
    void aLineBringsWhatItMovedLessTheFee() {
        assertThat(PayoutRules.ALL.findings(
                        payout("97.20", line(SettlementKind.CHARGE, "100.00", "2.90", "97.20", "t1"))))
                .extracting(Finding::path)
                .containsExactly("payout.lines[0].net");
    }

    @Test
    void aSecondCurrencyIsFoundBeforeAnythingIsAdded() {
        SettlementLine dollars = new SettlementLine(
                Coded.of(SettlementKind.FEE),
                Money.of("1", "USD"),
                Money.of("0", "USD"),
                Money.of("1", "USD"),
                null,
                null,
                null);
        assertThat(PayoutRules.ALL.findings(payout("1.00", dollars)))
                .extracting(Finding::code)
                .containsOnly("M1");
    }

    @Test
    void everySettledTransactionIsInOnePayout() {
        Payout payout = payout("77.10", CHARGE, REFUND);
        assertThat(findings(Set.of("t1", "t2"), payout)).isEmpty();
        assertThat(findings(Set.of("t1", "t2", "t3"), payout))
                .extracting(Finding::message)
                .containsExactly("expected once, found 0 times");
        assertThat(findings(Set.of(), payout, payout("97.10", CHARGE)))
                .extracting(Finding::path)
                .containsExactly("payout.lines.transaction t1");
    }

    @Test
    void theFeeOfATransactionIsNotTheTransaction() {
        Payout payout = payout("94.20", CHARGE, line(SettlementKind.FEE, "-2.90", "0.00", "-2.90", "t1"));
        assertThat(findings(Set.of("t1"), payout)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PayoutStatus.class,
            names = {"FAILED", "CANCELLED"})
    void aPayoutThatNeverArrivedIsMadeAgain(PayoutStatus status) {
        assertThat(findings(Set.of("t1"), payout(status, "97.10", CHARGE), payout("97.10", CHARGE)))
                .isEmpty();
    }

    private static List<Finding> findings(Set<String> settled, Payout... payouts) {
        return SettledTransactionsRules.ALL.findings(new SettledTransactions(settled, List.of(payouts)));
    }

    private static SettlementLine line(SettlementKind kind, String gross, String fee, String net, String transaction) {
        return new SettlementLine(Coded.of(kind), euro(gross), euro(fee), euro(net), null, transaction, Paid.ORDER);
    }

    private static Payout payout(String amount, SettlementLine... lines) {
        return payout(PayoutStatus.PAID, amount, lines);
    }

    private static Payout payout(PayoutStatus status, String amount, SettlementLine... lines) {
        return new Payout("psp", euro(amount), Coded.of(status), null, null, null, List.of(lines));
    }
}
