package io.retailsync.model.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SaleInTheBooksTest {

    private static final ExternalRef ORDER = ExternalRef.of("shop", "order", "1042");

    @Test
    void aCompletedSaleLacksNothing() {
        assertThat(sale(true, LegKind.PAYMENT, LegKind.INVOICE).missing()).isEmpty();
        assertThat(findings(sale(true, LegKind.PAYMENT, LegKind.INVOICE))).isEmpty();
        assertThat(findings(sale(true, LegKind.PAYMENT)))
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple("F8", "expected INVOICE, found none"));
    }

    @Test
    void aSaleThatIsNotDoneMayLackSomething() {
        assertThat(findings(sale(false, LegKind.PAYMENT))).isEmpty();
        assertThat(sale(false, LegKind.PAYMENT).missing()).containsExactly(LegKind.INVOICE);
    }

    @Test
    void aRefundNeedsACreditNote() {
        assertThat(sale(true, LegKind.PAYMENT, LegKind.INVOICE, LegKind.REFUND).missing())
                .containsExactly(LegKind.CREDIT_NOTE);
    }

    @Test
    void revenueIsTheNetAmountLessWhatWasCredited() {
        List<RevenueEvent> events = List.of(revenue("60.00"), revenue("40.00"), revenue("-25.00"));
        assertThat(complete(euro("100.00"), euro("25.00"), events)).isEmpty();
        assertThat(complete(euro("100.00"), euro("25.01"), events))
                .extracting(Finding::code)
                .containsExactly("F6");
        assertThat(complete(euro("100.00"), euro("25.00"), events.subList(0, 2)))
                .hasSize(1);
        assertThat(complete(Money.of("100", "USD"), Money.of("0", "USD"), events))
                .extracting(Finding::code)
                .containsOnly("M1");
    }

    private static List<Finding> findings(FinancialTransaction sale) {
        return FinancialTransactionRules.ALL.findings(sale);
    }

    private static List<Finding> complete(Money net, Money credited, List<RevenueEvent> events) {
        return LineRevenueRules.ALL.findings(new LineRevenue(net, credited, events));
    }

    private static RevenueEvent revenue(String amount) {
        return new RevenueEvent(ORDER, "1", Coded.of(RevenueTrigger.SHIPMENT), ORDER, euro(amount), Postings.DAY);
    }

    private static FinancialTransaction sale(boolean completed, LegKind... legs) {
        return new FinancialTransaction(
                ORDER,
                completed ? Instant.EPOCH : null,
                Set.of(LegKind.PAYMENT, LegKind.INVOICE),
                Stream.of(legs).map(kind -> new FinancialLeg(kind, ORDER, null)).toList());
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
