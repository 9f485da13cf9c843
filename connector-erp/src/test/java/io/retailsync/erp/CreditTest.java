package io.retailsync.erp;

import static io.retailsync.erp.Orders.eur;
import static io.retailsync.erp.Orders.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.finance.RequestCreditMemo;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RefundLine;
import io.retailsync.model.payment.RestockKind;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.simulators.s4hana.BookedCredit;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreditTest {

    private static final Key REFUND = new Key("refund", "r-1");

    private final Company company = new Company().withCustomer();

    @BeforeEach
    void booked() {
        Receipt receipt = company.apply(company.effect(new BookOrder(
                        Orders.KEY, Orders.of(line(1, "TEE-RED-M", 3, "10.00"), line(2, "MUG-1", 2, "5.00")))))
                .get();
        company.ids.put(Orders.AT_SHOP + " sales-order", receipt.refs().get(0).value());
    }

    private static Refund refund(String total, @Nullable String shipping, RefundLine... lines) {
        return new Refund(
                Orders.AT_SHOP,
                Instant.parse("2026-03-02T09:00:00Z"),
                Arrays.asList(lines),
                shipping == null ? null : eur(shipping),
                eur(total),
                null,
                null);
    }

    private static RefundLine refunded(int line, String sku, int quantity, String net, String tax) {
        return new RefundLine(
                "gid://shopify/LineItem/1234567890123" + line,
                sku,
                Quantity.pieces(quantity),
                eur(net),
                eur(tax),
                Coded.of(RestockKind.RETURN));
    }

    private Effect effect(Refund refund) {
        return company.effect(new RequestCreditMemo(REFUND, REFUND, null, refund));
    }

    private BookedCredit credited(Refund refund) {
        var receipt = company.apply(effect(refund));
        assertThat(receipt.isRight()).as(receipt.toString()).isTrue();
        return company.simulator.books().creditMemoRequests().get(0);
    }

    @Test
    void aRefundRefersToOrderAndItemAndCreditsTheNetAmount() {
        BookedCredit credit = credited(refund("11.90", null, refunded(2, "MUG-1", 2, "10.00", "1.90")));
        assertThat(credit.netAmount()).isEqualTo("10.00");
        assertThat(credit.salesOrder()).isEqualTo("1001");
        assertThat(credit.soldToParty()).isEqualTo(company.ids.get(Company.ADA + " customer"));
        assertThat(credit.purchaseOrderByCustomer()).isEqualTo("RF/" + Orders.REFERENCE);
        assertThat(credit.items().get(0).salesOrderItem()).isEqualTo("20");
        assertThat(credit.items().get(0).material()).isEqualTo("MUG-1");
    }

    @Test
    void linesThatHoldTheirTaxAreCreditedWithoutIt() {
        assertThat(credited(refund("10.00", null, refunded(1, "TEE-RED-M", 1, "10.00", "1.60")))
                        .netAmount())
                .isEqualTo("8.40");
    }

    @Test
    void shippingIsCreditedOnTheHeader() {
        BookedCredit credit = credited(refund("14.90", "4.90", refunded(1, "TEE-RED-M", 1, "10.00", "0")));
        assertThat(credit.items().get(0).netAmount()).isEqualTo("10.00");
        assertThat(credit.netAmount()).isEqualTo("14.90");
    }

    @Test
    void moneyWithoutGoodsIsCreditedOnTheFirstItem() {
        BookedCredit credit = credited(refund("3.00", null));
        assertThat(credit.netAmount()).isEqualTo("3.00");
        assertThat(credit.items().get(0).salesOrderItem()).isEqualTo("10");
    }

    @Test
    void shippingAloneIsCreditedOnce() {
        assertThat(credited(refund("4.90", "4.90")).netAmount()).isEqualTo("4.90");
    }

    @Test
    void aRefundWithoutMoneyIsNothing() {
        assertThat(company.connector.render(
                        new RequestCreditMemo(
                                Orders.KEY, REFUND, null, refund("0", null, refunded(1, "TEE-RED-M", 1, "0", "0"))),
                        Orders.REFERENCE,
                        company))
                .isInstanceOf(Rendered.Nothing.class);
    }

    @Test
    void aRefundOfAnOrderThatIsNotBookedWaits() {
        company.ids.clear();
        assertThat(company.connector.render(
                        new RequestCreditMemo(Orders.KEY, REFUND, null, refund("3.00", null)),
                        Orders.REFERENCE,
                        company))
                .isEqualTo(Rendered.waiting(Orders.AT_SHOP, "sales-order"));
    }

    @Test
    void aLostAnswerIsFoundByTheReferenceAndNotRepeated() {
        Effect effect = effect(refund("3.00", null));
        company.loseNextWriteAnswer();
        assertThat(company.apply(effect).getLeft().kind()).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        assertThat(company.probe(effect)).isInstanceOf(Probe.Happened.class);
        assertThat(company.apply(effect).get().adopted()).isTrue();
        assertThat(company.simulator.books().creditMemoRequests()).hasSize(1);
    }

    @Test
    void aClosedPeriodIsARejection() {
        company.simulator.books().closePeriod(YearMonth.of(2026, 3));
        assertThat(company.apply(effect(refund("3.00", null))).getLeft())
                .isInstanceOfSatisfying(
                        SyncFailure.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo("F5/201"));
    }
}
