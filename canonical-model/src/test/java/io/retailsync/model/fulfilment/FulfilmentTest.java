package io.retailsync.model.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Versions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilmentTest {

    private static final ExternalRef ORDER = ExternalRef.of("shop", "order", "1");

    @ParameterizedTest
    @CsvSource({
        "          , PLANNED           , shipment-created",
        "          , DELIVERED         , shipment-created shipment-dispatched shipment-delivered",
        "PLANNED   , DISPATCHED        , shipment-dispatched",
        "DISPATCHED, IN_TRANSIT        , shipment-in-transit",
        "IN_TRANSIT, DELAYED           , shipment-delayed",
        "IN_TRANSIT, OUT_FOR_DELIVERY  , ''",
        "IN_TRANSIT, RETURNED_TO_SENDER, shipment-returned-to-sender",
        "PLANNED   , CANCELLED         , ''",
        "DELAYED   , LOST              , shipment-lost",
        "OUT_FOR_DELIVERY, DELIVERY_ATTEMPTED, delivery-attempted"
    })
    void whereAShipmentGotIsToldToItsOrder(ShipmentStatus before, ShipmentStatus now, String told) {
        List<BusinessEvent<?>> events =
                Fulfilment.events(Optional.ofNullable(before).map(status -> shipment(1, status)), shipment(2, now));
        assertThat(Versions.types(events))
                .extracting(EventType::name)
                .map(name -> name.replaceAll("retail\\.fulfilment\\.(.*)\\.v1", "$1"))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told.split(" ", -1)));
        assertThat(events).allMatch(event -> event.about().equals(Optional.of(ORDER)));
    }

    private static Governed<Shipment> shipment(long version, ShipmentStatus status) {
        Shipment shipment = new Shipment(ORDER, Coded.of(status), List.of(), "DHL", "JD01", null, null);
        return Versions.of(ShipmentPaths.TYPE, version, shipment);
    }
}
