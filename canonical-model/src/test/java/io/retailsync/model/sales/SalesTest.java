package io.retailsync.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Governed;
import io.retailsync.model.Money;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Versions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesTest {

    @ParameterizedTest
    @CsvSource({
        "             , PENDING      , order-placed",
        "             , CONFIRMED    , order-placed order-confirmed",
        "             , CANCELLED    , order-placed order-cancelled",
        "PENDING      , CONFIRMED    , order-confirmed order-status-changed",
        "PENDING      , REJECTED     , order-rejected order-status-changed",
        "CONFIRMED    , ON_HOLD      , order-held order-status-changed",
        "ON_HOLD      , IN_FULFILMENT, order-hold-released order-status-changed",
        "ON_HOLD      , CONFIRMED    , order-hold-released order-confirmed order-status-changed",
        "ON_HOLD      , CANCELLED    , order-cancelled order-status-changed",
        "CONFIRMED    , IN_FULFILMENT, order-status-changed",
        "IN_FULFILMENT, COMPLETED    , order-completed order-status-changed",
        "COMPLETED    , REOPENED     , order-reopened order-status-changed"
    })
    void aStepOfAnOrderIsTold(OrderStatus before, OrderStatus now, String told) {
        List<BusinessEvent<?>> events =
                Sales.events(Optional.ofNullable(before).map(status -> order(1, status, null)), order(2, now, null));
        assertThat(Versions.types(events))
                .extracting(EventType::name)
                .map(name -> name.replaceAll("retail\\.sales\\.(.*)\\.v1", "$1"))
                .containsExactly(told.split(" ", -1));
    }

    @Test
    void anOrderIsConfirmedOnceWhateverCameBetween() {
        Governed<Order> confirmed = order(2, OrderStatus.CONFIRMED, null);
        String first = Sales.events(Optional.of(order(1, OrderStatus.PENDING, null)), confirmed)
                .get(0)
                .idempotencyKey();
        List<BusinessEvent<?>> again =
                Sales.events(Optional.of(order(3, OrderStatus.ON_HOLD, null)), order(4, OrderStatus.CONFIRMED, null));
        assertThat(again)
                .filteredOn(event -> event.type().equals(Sales.ORDER_CONFIRMED))
                .extracting(BusinessEvent::idempotencyKey)
                .containsExactly(first);
    }

    @Test
    void howFarItIsPaidIsToldWithBothWords() {
        List<BusinessEvent<?>> events = Sales.events(
                Optional.of(order(1, OrderStatus.CONFIRMED, FinancialStatus.AUTHORIZED)),
                order(2, OrderStatus.CONFIRMED, FinancialStatus.PAID));
        assertThat(Versions.types(events)).containsExactly(Sales.ORDER_STATUS_CHANGED);
        assertThat(((Changed) events.get(0).payload()).changes())
                .singleElement()
                .extracting("path", "before", "after")
                .containsExactly("financialStatus", "\"AUTHORIZED\"", "\"PAID\"");
    }

    private static Governed<Order> order(long version, OrderStatus status, FinancialStatus paid) {
        Order order = Order.builder()
                .displayNumber("#1")
                .status(status)
                .placedAt(Instant.EPOCH)
                .currency(CurrencyCode.of("EUR"))
                .total(Money.of("10.00", "EUR"))
                .financialStatus(paid == null ? null : Coded.of(paid))
                .build();
        return Versions.of(OrderPaths.TYPE, version, order);
    }
}
