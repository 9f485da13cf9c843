package io.retailsync.examples.host.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Abort;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.fulfilment.ShipmentSnapshot;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.payment.RefundRemainder;
import io.retailsync.model.sales.FinancialStatus;
import io.retailsync.model.sales.FulfilmentStatus;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderSnapshot;
import io.retailsync.model.sales.OrderStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessesTest {

    private static final Key KEY = new Key("order", "o1");
    private static final Abort REFUSED = new Abort(Abort.Cause.REJECTED, "book", "V1/320", "no such material");
    private static final Abort CALLED_OFF = new Abort(Abort.Cause.CANCELLED, "book", "cancelled", "");

    @Test
    void aTestOrderBeginsNothing() {
        assertThat(Sale.placed(snapshot(order(2, true, FulfilmentStatus.UNFULFILLED))))
                .isEmpty();
        assertThat(Amendment.of(snapshot(order(2, true, FulfilmentStatus.UNFULFILLED))))
                .isEmpty();
    }

    @Test
    void whoIsRefusedGetsHisMoneyBackAndACase() {
        Sale sale = Sale.placed(snapshot(order(2, false, FulfilmentStatus.UNFULFILLED)))
                .orElseThrow();
        assertThat(sale.refund(REFUSED)).isPresent();
        assertThat(sale.cancellation(REFUSED)).isPresent();
        assertThat(sale.serviceCase(REFUSED)).isPresent();
    }

    /** Only the shop knows how much was paid and given back by now. */
    @ParameterizedTest
    @EnumSource(FinancialStatus.class)
    void howMuchGoesBackIsLeftToTheShopHoweverFarTheOrderIsPaid(FinancialStatus paid) {
        Sale sale = Sale.placed(snapshot(order(2, false, FulfilmentStatus.UNFULFILLED, paid)))
                .orElseThrow();
        Sale edited = sale.changed(snapshot(order(1, false, FulfilmentStatus.UNFULFILLED, paid)));
        assertThat(edited.refund(REFUSED)).contains(new RefundRemainder(KEY, "Not booked: V1/320"));
    }

    @Test
    void whoCallsOffHimselfNeedsNeither() {
        Sale sale = Sale.placed(snapshot(order(2, false, FulfilmentStatus.UNFULFILLED)))
                .orElseThrow();
        assertThat(sale.refund(CALLED_OFF)).isEmpty();
        assertThat(sale.cancellation(CALLED_OFF)).isEmpty();
        assertThat(sale.serviceCase(CALLED_OFF)).isEmpty();
    }

    @Test
    void everythingHasLeftWhenTheLastParcelHas() {
        Sale sale = Sale.placed(snapshot(order(3, false, FulfilmentStatus.UNFULFILLED)))
                .orElseThrow();
        assertThat(sale.dispatched(parcel("s1", 1)).isShipped()).isFalse();
        assertThat(sale.dispatched(parcel("s1", 1)).dispatched(parcel("s2", 2)).isShipped())
                .isTrue();
    }

    @Test
    void moreParcelsThanTheProcessTellsAreFound() {
        assertThat(inParcelsOfOne(6, 6).untold(OrderToCash.MOST_PARCELS)).isEmpty();
        assertThat(inParcelsOfOne(7, 7).untold(OrderToCash.MOST_PARCELS))
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("more-parcels"))
                .satisfies(found -> assertThat(found.message()).contains("at most 6 parcels", "skip the case"));
    }

    @Test
    void aSeventhParcelIsFoundBeforeItIsHeardOf() {
        assertThat(inParcelsOfOne(7, 6).untold(OrderToCash.MOST_PARCELS)).hasSize(1);
    }

    /** An order of so many pieces, of which so many have left, each in a parcel of its own. */
    private static Sale inParcelsOfOne(int pieces, int left) {
        Sale sale = Sale.placed(snapshot(order(pieces, false, FulfilmentStatus.UNFULFILLED)))
                .orElseThrow();
        for (int i = 1; i <= left; i++) {
            sale = sale.dispatched(parcel("s" + i, 1));
        }
        return sale;
    }

    @Test
    void anEditChangesWhatHasToLeave() {
        Sale sale = Sale.placed(snapshot(order(3, false, FulfilmentStatus.UNFULFILLED)))
                .orElseThrow();
        Sale edited = sale.changed(snapshot(order(1, false, FulfilmentStatus.UNFULFILLED)));
        assertThat(edited.dispatched(parcel("s1", 1)).isShipped()).isTrue();
    }

    @Test
    void whatIsOnItsWayIsNotAmended() {
        assertThat(Amendment.of(snapshot(order(2, false, FulfilmentStatus.UNFULFILLED))))
                .isPresent();
        assertThat(Amendment.of(snapshot(order(2, false, FulfilmentStatus.PARTIALLY_FULFILLED))))
                .isEmpty();
    }

    @Test
    void theDefinitionsPrintAsDiagrams() {
        assertThat(OrderToCash.process().diagram())
                .contains("cancel-booking at erp")
                .contains("first-parcel");
        assertThat(RefundToFinance.process().diagram()).contains("request-credit-memo at erp");
        assertThat(OrderAmendment.process().diagram()).contains("amend at erp");
    }

    private static OrderSnapshot snapshot(Order order) {
        return new OrderSnapshot(KEY, 1, order);
    }

    private static ShipmentSnapshot parcel(String id, int pieces) {
        Shipment shipment = new Shipment(
                new ExternalRef("erp", "sales-order", "1001"),
                Coded.of(ShipmentStatus.DISPATCHED),
                List.of(new ShipmentLine(null, "RS-1", Quantity.pieces(pieces))),
                "DHL",
                "T-" + id,
                null,
                null);
        return new ShipmentSnapshot(new Key("shipment", id), 1, shipment);
    }

    private static Order order(int pieces, boolean test, FulfilmentStatus fulfilment) {
        return order(pieces, test, fulfilment, FinancialStatus.PAID);
    }

    private static Order order(int pieces, boolean test, FulfilmentStatus fulfilment, FinancialStatus paid) {
        Money price = Money.of("10.00", "EUR");
        OrderLine line = OrderLine.builder()
                .ref("l1")
                .sku("RS-1")
                .title("Thing")
                .quantity(Quantity.pieces(pieces))
                .current(Quantity.pieces(pieces))
                .unitPrice(price)
                .discount(Money.zero(CurrencyCode.of("EUR")))
                .ships(true)
                .build();
        return Order.builder()
                .displayNumber("#1001")
                .status(OrderStatus.CONFIRMED)
                .placedAt(Instant.parse("2026-11-20T12:00:00Z"))
                .currency(CurrencyCode.of("EUR"))
                .taxInclusive(false)
                .lines(List.of(line))
                .total(price.times(pieces))
                .financialStatus(paid)
                .fulfilmentStatus(fulfilment)
                .test(test)
                .build();
    }
}
