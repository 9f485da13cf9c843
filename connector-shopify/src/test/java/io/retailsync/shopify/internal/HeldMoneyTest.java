package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldMoneyTest {

    private final ObjectNode order = Json.object();

    private void moved(String id, String kind, String status, String amount, String parent) {
        ObjectNode moved = order.withArrayProperty("transactions").addObject();
        moved.put("id", id).put("kind", kind).put("status", status).put("gateway", "card");
        moved.putObject("amountSet").putObject("shopMoney").put("amount", amount);
        moved.withObject("/amountSet/presentmentMoney").put("amount", amount);
        if (parent.isEmpty()) {
            moved.putNull("parentTransaction");
        } else {
            moved.putObject("parentTransaction").put("id", parent);
        }
    }

    private void net(String amount) {
        order.withObject("/netPaymentSet/presentmentMoney").put("amount", amount);
    }

    private List<String> left() {
        return HeldMoney.of(order).payments().stream()
                .map(payment -> payment.id() + " " + payment.left().toPlainString())
                .toList();
    }

    @Test
    void onlyWhatSucceededWasReceived() {
        moved("a", "AUTHORIZATION", "SUCCESS", "50.00", "");
        moved("b", "CAPTURE", "SUCCESS", "30.00", "a");
        moved("c", "CAPTURE", "PENDING", "20.00", "a");
        moved("d", "SALE", "FAILURE", "20.00", "");
        net("30.00");
        assertThat(left()).containsExactly("b 30.00");
    }

    @Test
    void aRefundThatIsUnderWayCountsAsGivenBackAndOneThatFailedDoesNot() {
        moved("a", "SALE", "SUCCESS", "30.00", "");
        moved("b", "REFUND", "PENDING", "10.00", "a");
        moved("c", "REFUND", "FAILURE", "5.00", "a");
        moved("d", "REFUND", "ERROR", "5.00", "a");
        net("30.00");
        assertThat(left()).containsExactly("a 20.00");
    }

    @Test
    void aRefundIsTakenFromThePaymentThatItNames() {
        moved("a", "SALE", "SUCCESS", "30.00", "");
        moved("b", "SALE", "SUCCESS", "20.00", "");
        moved("c", "REFUND", "SUCCESS", "15.00", "b");
        net("35.00");
        assertThat(left()).containsExactly("a 30.00", "b 5.00");
    }

    @Test
    void aRefundThatNamesNoPaymentOrMoreThanItBroughtIsTakenFromTheEarliest() {
        moved("a", "SALE", "SUCCESS", "30.00", "");
        moved("b", "SALE", "SUCCESS", "20.00", "");
        moved("c", "REFUND", "SUCCESS", "5.00", "");
        moved("d", "REFUND", "SUCCESS", "22.00", "b");
        net("23.00");
        assertThat(left()).containsExactly("a 23.00", "b 0.00");
    }

    @Test
    void changeInCashIsGivenBackToo() {
        moved("a", "SALE", "SUCCESS", "50.00", "");
        moved("b", "CHANGE", "SUCCESS", "20.00", "a");
        net("30.00");
        assertThat(left()).containsExactly("a 30.00");
    }

    @Test
    void theShopsOwnNetPaymentIsTheMost() {
        moved("a", "SALE", "SUCCESS", "30.00", "");
        moved("b", "SALE", "SUCCESS", "20.00", "");
        net("12.00");
        assertThat(left()).containsExactly("a 0.00", "b 12.00");
    }

    @Test
    void moreBackThanCameInLeavesNothing() {
        moved("a", "SALE", "SUCCESS", "30.00", "");
        moved("b", "REFUND", "SUCCESS", "40.00", "a");
        net("-10.00");
        assertThat(left()).containsExactly("a 0.00");
    }

    @Test
    void nothingWasPaidWhereNothingMoved() {
        net("0.0");
        assertThat(HeldMoney.of(order).left()).isZero();
        assertThat(HeldMoney.of(order).presentment(BigDecimal.ONE, CurrencyCode.of("EUR")))
                .isEmpty();
    }

    @Test
    void anAmountThatTheShopDoesNotTellIsNotNothing() {
        moved("a", "SALE", "SUCCESS", "30.00", "");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> HeldMoney.of(order))
                .withMessageContaining("netPaymentSet: found nothing");
        net("30.00");
        order.withObject("/transactions/0/amountSet").remove("shopMoney");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> HeldMoney.of(order))
                .withMessageContaining("amountSet.shopMoney: found nothing");
    }
}
