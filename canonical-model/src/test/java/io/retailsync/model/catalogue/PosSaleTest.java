package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.Sound.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.Finding;
import io.retailsync.model.Quantity;
import io.retailsync.model.payment.PaymentFacts;
import io.retailsync.model.payment.PaymentMethod;
import io.retailsync.model.payment.PaymentStatus;
import io.retailsync.model.sales.FinancialStatus;
import io.retailsync.model.sales.OrderRules;
import io.retailsync.model.sales.PosSale;
import io.retailsync.model.sales.PosTender;
import io.retailsync.model.sales.PosTransaction;
import io.retailsync.model.sales.PosTransactionKind;
import io.retailsync.model.sales.SalesChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

class PosSaleTest {

    @Test
    void aReceiptBecomesAnOrderThatIsPaidAndBreaksNoRuleThatRefuses() {
        PosSale sale = PosSale.of(PeopleCases.receipt()).get();
        assertThat(sale.order().total()).isEqualTo(eur("20.00"));
        assertThat(sale.order().cashRounding()).isEqualTo(eur("0.03"));
        assertThat(sale.order().channel()).isEqualTo(Coded.of(SalesChannel.STORE));
        assertThat(sale.order().businessDay()).isEqualTo(PeopleCases.receipt().businessDay());
        assertThat(sale.order().financialStatus()).isEqualTo(Coded.of(FinancialStatus.PAID));
        assertThat(OrderRules.ALL.findings(sale.order())).noneMatch(Finding::refuses);
        PaymentFacts paid = new PaymentFacts(sale.payments(), false, false);
        assertThat(paid.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(paid.position().captured()).isEqualTo(eur("20.00"));
    }

    /** Canonical-model 8.1, rule 11: the coins paid less than the sum of the lines, and that is all that was due. */
    @Test
    void aReceiptThatWasRoundedDownIsPaidInFull() {
        PosTransaction receipt = PeopleCases.receipt()
                .with(it -> it.rounding(eur("-0.02"))
                        .tenders(List.of(new PosTender(Coded.of(PaymentMethod.CASH), eur("19.95"), null))));
        PosSale sale = PosSale.of(receipt).get();
        assertThat(sale.order().total()).isEqualTo(eur("19.95"));
        assertThat(OrderRules.ALL.findings(sale.order())).isEmpty();
        assertThat(FinancialStatus.of(
                        sale.order().total(), List.of(new PaymentFacts(sale.payments(), false, false).position())))
                .isEqualTo(FinancialStatus.PAID);
    }

    @Test
    void whatWasNotPaidInFullIsNotPaid() {
        PosTransaction unpaid = with(
                PeopleCases.receipt(),
                "tenders",
                List.of(PeopleCases.receipt().tenders().get(1)));
        assertThat(PosSale.of(unpaid).get().order().financialStatus()).isEqualTo(Coded.of(FinancialStatus.PENDING));
    }

    @Test
    void aReceiptOfAReturnIsNoSale() {
        PosTransaction receipt = with(PeopleCases.receipt(), "kind", Coded.of(PosTransactionKind.RETURN));
        assertThat(PosSale.of(receipt).getError()).extracting(Finding::code).containsExactly("pos-kind");
    }

    @Test
    void aReceiptThatContradictsItselfIsRefused() {
        PosTransaction receipt = with(
                PeopleCases.receipt(),
                "lines",
                List.of(with(PeopleCases.receipt().lines().get(0), "quantity", Quantity.pieces(-2))));
        assertThat(PosSale.of(receipt).getError()).extracting(Finding::code).containsExactly("O2");
    }
}
