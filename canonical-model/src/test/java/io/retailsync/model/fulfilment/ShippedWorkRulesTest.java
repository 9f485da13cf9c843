package io.retailsync.model.fulfilment;

import static io.retailsync.model.fulfilment.Work.NOON;
import static io.retailsync.model.fulfilment.Work.line;
import static io.retailsync.model.fulfilment.Work.sent;
import static io.retailsync.model.fulfilment.Work.shipment;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedWorkRulesTest {

    private static final Shipment THREE = shipment(ShipmentStatus.DISPATCHED, NOON, sent("1", "sku-1", 3));

    @Test
    void asMuchIsSentAsWasAskedForAndNotCancelled() {
        assertThat(findings(THREE)).isEmpty();
        assertThat(findings(THREE, shipment(ShipmentStatus.PLANNED, null, sent(null, "sku-1", 1))))
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("S1", "expected no more than was asked for, found 1 more"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ShipmentStatus.class,
            names = {"CANCELLED", "VOIDED"})
    void aShipmentThatWasCalledOffDoesNotCount(ShipmentStatus status) {
        assertThat(findings(THREE, shipment(status, null, sent("1", "sku-1", 3))))
                .isEmpty();
    }

    @Test
    void goodsThatNobodyAskedForAreFound() {
        assertThat(findings(shipment(ShipmentStatus.DISPATCHED, NOON, sent("2", "sku-2", 1))))
                .extracting(Finding::path)
                .containsExactly("shipment.lines");
    }

    @Test
    void parcelsHoldNoMoreThanTheShipment() {
        assertThat(packed(parcel(sent(null, "sku-1", 2)), parcel(sent("1", "sku-1", 1))))
                .isEmpty();
        assertThat(packed(parcel(sent(null, "sku-1", 2)), parcel(sent("1", "sku-1", 2))))
                .extracting(Finding::code)
                .containsExactly("S1");
        assertThat(packed(parcel(sent(null, "other", 1))))
                .extracting(Finding::code)
                .containsExactly("Q1");
    }

    @Test
    void aCarrierHasNothingBeforeTheDispatchGiveOrTakeTheClocks() {
        assertThat(tracked(THREE, TrackingCode.PICKED_UP, NOON.minusSeconds(60)))
                .isEmpty();
        assertThat(tracked(THREE, TrackingCode.PICKED_UP, NOON.minusSeconds(61)))
                .extracting(Finding::code)
                .containsExactly("S2");
        assertThat(tracked(THREE, TrackingCode.LABEL_CREATED, NOON.minusSeconds(3_600)))
                .isEmpty();
    }

    @Test
    void whatWasNeverDispatchedIsNotDelivered() {
        Shipment here = shipment(ShipmentStatus.LABELLED, null, sent("1", "sku-1", 3));
        assertThat(tracked(here, TrackingCode.DELIVERED, NOON))
                .extracting(Finding::message)
                .containsExactly("expected a dispatch before, found DELIVERED");
    }

    @ParameterizedTest
    @EnumSource(TrackingCode.class)
    void everyCodeButDamageSaysWhereTheShipmentIs(TrackingCode code) {
        assertThat(code.status().isEmpty()).isEqualTo(code == TrackingCode.DAMAGED);
    }

    private static List<Finding> findings(Shipment... shipments) {
        return ShippedWorkRules.ALL.findings(
                new ShippedWork(Work.order(FulfilmentOrderStatus.IN_PROGRESS, line("1", 4, 0, 1)), List.of(shipments)));
    }

    private static List<Finding> packed(ShipmentPackage... parcels) {
        return TrackedShipmentRules.ALL.findings(
                new TrackedShipment(THREE, List.of(), List.of(parcels), Duration.ZERO));
    }

    private static List<Finding> tracked(Shipment shipment, TrackingCode code, Instant at) {
        TrackingEvent event = new TrackingEvent(Work.ORDER, null, Coded.of(code), at, null);
        return TrackedShipmentRules.ALL.findings(
                new TrackedShipment(shipment, List.of(event), List.of(), Duration.ofMinutes(1)));
    }

    private static ShipmentPackage parcel(ShipmentLine content) {
        return new ShipmentPackage(Work.ORDER, null, null, null, null, List.of(content));
    }
}
