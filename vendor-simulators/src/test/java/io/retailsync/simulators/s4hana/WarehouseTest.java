package io.retailsync.simulators.s4hana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.HttpResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarehouseTest {

    private static final String ITEM = Caller.ORDERS + "/A_SalesOrderItem(SalesOrder='1001',SalesOrderItem='10')";

    private final Caller caller = Caller.atWork();

    private void order(String quantity) {
        HttpResponse response = caller.post(
                Caller.ORDERS + "/A_SalesOrder", Caller.order("SH-1", caller.customer(), "TEE-RED-M", quantity));
        assertThat(response.status()).isEqualTo(201);
    }

    private JsonNode deliveries(String filter) {
        return Caller.data(caller.get(Caller.DELIVERIES + "/A_OutbDeliveryHeader?" + Caller.filter(filter)
                + "&$expand=to_DeliveryDocumentItem&$orderby=DeliveryDocument"));
    }

    @Test
    void anOrderShipsByItselfAndTheTrackingNumberComesWithTheGoodsIssue() {
        order("3");
        caller.pass(Duration.ofMinutes(9));
        assertThat(caller.books().deliveries()).isEmpty();
        caller.pass(Duration.ofMinutes(2));
        assertThat(caller.books().deliveries())
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.goodsIssued()).isFalse());
        caller.pass(Duration.ofMinutes(5));
        JsonNode delivery =
                deliveries("LastChangeDate ge datetime'2026-03-02T00:00:00'").get(0);
        JsonNode item = delivery.path("to_DeliveryDocumentItem").path("results").get(0);
        assertThat(delivery.path("OverallGoodsMovementStatus").asText()).isEqualTo("C");
        assertThat(deliveries("ActualGoodsMovementTime ge time'PT08H15M00S'")).hasSize(1);
        assertThat(deliveries("ActualGoodsMovementTime ge time'PT08H15M30S'")).isEmpty();
        assertThat(delivery.path("BillOfLading").asText()).startsWith("RS");
        assertThat(delivery.path("MeansOfTransport").asText()).isNotEmpty();
        assertThat(delivery.path("ActualGoodsMovementDate").asText()).isEqualTo("/Date(1772409600000)/");
        assertThat(delivery.path("ActualGoodsMovementTime").asText()).matches("PT08H15M\\d\\dS");
        assertThat(item.path("ReferenceSDDocument").asText()).isEqualTo("1001");
        assertThat(item.path("ReferenceSDDocumentItem").asText()).isEqualTo("10");
        assertThat(item.path("ActualDeliveryQuantity").asText()).isEqualTo("3.000");
        assertThat(caller.books().stock("TEE-RED-M", "1010", "101A")).isEqualByComparingTo("97");
        assertThat(caller.books().salesOrders().get(0).deliveryStatus()).isEqualTo("C");
    }

    @Test
    void whatTheForemanHoldsBackIsPickedOnceHeLetsIt() {
        List<String> asked = new ArrayList<>();
        caller.books().leadWarehouse(order -> {
            asked.add(order.purchaseOrderByCustomer());
            return asked.size() > 2;
        });
        order("3");
        caller.pass(Duration.ofMinutes(21));
        assertThat(asked).containsExactly("SH-1", "SH-1");
        assertThat(caller.books().deliveries()).isEmpty();
        caller.pass(Duration.ofMinutes(10));
        assertThat(caller.books().deliveries()).hasSize(1);
    }

    @Test
    void whoWatchesTheGateSeesEveryParcelLeaveOnce() {
        List<String> seen = new ArrayList<>();
        caller.books().watchGate((at, parcel) -> seen.add(parcel.trackingNumber()));
        order("3");
        caller.pass(Duration.ofMinutes(11));
        assertThat(seen).isEmpty();
        caller.pass(Duration.ofHours(2));
        assertThat(seen)
                .containsExactly(caller.books().deliveries().get(0).trackingNumber())
                .doesNotContain("");
    }

    @Test
    void aCancelledItemDoesNotShip() {
        order("3");
        caller.send(caller.patch(ITEM, caller.etag(ITEM), "{\"SalesDocumentRjcnReason\":\"60\"}"));
        caller.pass(Duration.ofHours(2));
        assertThat(caller.books().deliveries()).isEmpty();
        assertThat(caller.books().salesOrders().get(0).cancelled()).isTrue();
    }

    @Test
    void whatIsInADeliveryCannotBeCancelledAnyMore() {
        order("3");
        caller.pass(Duration.ofMinutes(11));
        HttpResponse response =
                caller.send(caller.patch(ITEM, caller.etag(ITEM), "{\"SalesDocumentRjcnReason\":\"60\"}"));
        assertThat(response.status()).isEqualTo(400);
        assertThat(Caller.reason(response)).isEqualTo("V1/499");
        HttpResponse fewer = caller.send(caller.patch(ITEM, caller.etag(ITEM), "{\"RequestedQuantity\":\"1\"}"));
        assertThat(Caller.reason(fewer)).isEqualTo("V1/499");
    }

    @Test
    void moreOfADeliveredItemShipsAgain() {
        order("3");
        caller.pass(Duration.ofMinutes(20));
        caller.send(caller.patch(ITEM, caller.etag(ITEM), "{\"RequestedQuantity\":\"5\"}"));
        caller.pass(Duration.ofMinutes(20));
        assertThat(caller.books().deliveries()).hasSize(2);
        assertThat(caller.books().deliveries().get(1).items().get(0).quantity()).isEqualByComparingTo("2");
    }

    @Test
    void onlyWhatIsInStockShipsTheRestFollows() {
        order("150");
        caller.pass(Duration.ofMinutes(20));
        assertThat(caller.books().deliveries().get(0).items().get(0).quantity()).isEqualByComparingTo("100");
        assertThat(caller.books().salesOrders().get(0).deliveryStatus()).isEqualTo("B");
        JsonNode stock = Caller.data(caller.get(Caller.STOCKS + "/A_MaterialStock?"
                + Caller.filter("Material eq 'TEE-RED-M'") + "&$expand=to_MatlStkInAcctMod"));
        assertThat(stock.get(0).path("to_MatlStkInAcctMod").path("results"))
                .as("nothing left, no row")
                .isEmpty();
        caller.books().setStock("TEE-RED-M", "1010", "101A", new BigDecimal("60"));
        caller.pass(Duration.ofMinutes(20));
        assertThat(caller.books().salesOrders().get(0).deliveryStatus()).isEqualTo("C");
        assertThat(caller.books().stock("TEE-RED-M", "1010", "101A")).isEqualByComparingTo("10");
    }

    @Test
    void aDeliveryBlockHoldsTheOrder() {
        order("3");
        String header = Caller.ORDERS + "/A_SalesOrder('1001')";
        caller.send(caller.patch(header, caller.etag(header), "{\"DeliveryBlockReason\":\"01\"}"));
        caller.pass(Duration.ofHours(1));
        assertThat(caller.books().deliveries()).isEmpty();
        caller.fetchToken();
        caller.send(caller.patch(header, caller.etag(header), "{\"DeliveryBlockReason\":\"\"}"));
        caller.pass(Duration.ofHours(1));
        assertThat(caller.books().deliveries()).hasSize(1);
    }

    @Test
    void someOrdersLeaveInTwoParts() {
        Caller splitting = Caller.atWork(S4HanaSettings.usual(3)
                .with(new S4HanaSettings.Shipping(Duration.ofMinutes(10), Duration.ofMinutes(5), 0.5)));
        String customer = splitting.customer();
        for (int i = 0; i < 20; i++) {
            splitting.post(Caller.ORDERS + "/A_SalesOrder", Caller.order("SH-" + i, customer, "TEE-RED-M", "3"));
        }
        splitting.pass(Duration.ofHours(3));
        assertThat(splitting.books().deliveries()).hasSizeBetween(22, 60);
        assertThat(splitting.books().salesOrders())
                .allSatisfy(order -> assertThat(order.deliveryStatus()).isEqualTo("C"))
                .allSatisfy(
                        order -> assertThat(order.items().get(0).delivered()).isEqualByComparingTo("3"));
        assertThat(splitting.books().stock("TEE-RED-M", "1010", "101A")).isEqualByComparingTo("40");
    }

    @Test
    void aClosedPeriodHoldsTheGoodsIssue() {
        order("3");
        caller.books().closePeriod(YearMonth.of(2026, 3));
        caller.pass(Duration.ofHours(1));
        assertThat(caller.books().deliveries().get(0).goodsIssued()).isFalse();
        caller.books().openPeriod(YearMonth.of(2026, 3));
        caller.pass(Duration.ofHours(1));
        assertThat(caller.books().deliveries().get(0).goodsIssued()).isTrue();
    }

    @Test
    void theSameRequestsAtTheSameTimesShipTheSame() {
        order("3");
        Caller twin = Caller.atWork();
        twin.post(Caller.ORDERS + "/A_SalesOrder", Caller.order("SH-1", twin.customer(), "TEE-RED-M", "3"));
        caller.pass(Duration.ofHours(1));
        twin.pass(Duration.ofHours(1));
        assertThat(twin.books().deliveries()).isEqualTo(caller.books().deliveries());
        assertThat(twin.simulator.effects()).isEqualTo(caller.simulator.effects());
    }
}
